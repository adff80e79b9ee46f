#include "core/rules/catalogue.hpp"

#include <array>

namespace waymark {

// One line a rule; scripts/new-rule adds both.
extern const Rule kPlanWithoutDates;
extern const Rule kPlanWithoutTeamLead;
extern const Rule kTeamOfOne;
extern const Rule kTeamLeadLeaving;
extern const Rule kLeavingOwner;
extern const Rule kLeavingBackup;
extern const Rule kPersonOverloaded;
extern const Rule kPersonOwnsTooMuch;
extern const Rule kPartnerWithoutContact;
extern const Rule kGapWithoutEvidence;
extern const Rule kCauseWithoutEvidence;
extern const Rule kCauseWithoutGoal;
extern const Rule kCauseNotActionableWithGoal;
extern const Rule kGoalWithoutStatement;
extern const Rule kGoalWithoutCause;
extern const Rule kGoalWithoutMeasure;
extern const Rule kGoalWithoutDates;
extern const Rule kGoalOutsidePlan;
extern const Rule kMeasureWithoutBaseline;
extern const Rule kMeasureWithoutTarget;
extern const Rule kMeasureWithoutSource;
extern const Rule kStepWithoutGoal;
extern const Rule kStepWithoutOwner;
extern const Rule kStepWithoutBackup;
extern const Rule kBackupIsOwner;
extern const Rule kStepWithoutDates;
extern const Rule kStepEndsBeforeStart;
extern const Rule kStepOutsideGoal;
extern const Rule kStepWithoutCheckIn;
extern const Rule kStepOverdue;
extern const Rule kStepShouldHaveBegun;
extern const Rule kStepProgressContradicts;
extern const Rule kStepBehindCheckIn;
extern const Rule kStepRedWithoutDecision;
extern const Rule kStepTwoInOne;
extern const Rule kStepTwice;
extern const Rule kHelperIsOwner;
extern const Rule kStepWithoutContinuity;
extern const Rule kStepWithoutResources;
extern const Rule kResourceStillNeeded;
extern const Rule kStepCostWithoutFunding;
extern const Rule kStepDependsOnItself;
extern const Rule kDependencyCircle;
extern const Rule kStepBeforeDependency;
extern const Rule kStepStartsWithoutSchool;
extern const Rule kStepEndsWithoutSchool;
extern const Rule kStepWhollyWithoutSchool;
extern const Rule kStepDurationDiffers;
extern const Rule kBarrierWithoutResponse;
extern const Rule kBarrierWithoutOwner;
extern const Rule kCheckInFirstAfterMiddle;
extern const Rule kCheckInTooRare;
extern const Rule kCheckInWithoutWhom;
extern const Rule kApprovalAfterStep;
extern const Rule kApprovalWithoutDecider;
extern const Rule kApprovalNobodyTold;
extern const Rule kApprovalOverdue;
extern const Rule kStepWithoutCommunication;
extern const Rule kCommunicationIncomplete;
extern const Rule kReportIncomplete;
extern const Rule kPlanWithoutReports;
extern const Rule kFamiliesHearNothing;
extern const Rule kReportWithoutTime;
extern const Rule kReportWithoutFeedback;
extern const Rule kReportBeginsAfterPlan;
extern const Rule kEvaluationWithoutQuestions;
extern const Rule kCheckInOverdue;
extern const Rule kDataOverdue;
extern const Rule kPlanUnchanged;
extern const Rule kTeamDoesNotMeet;
extern const Rule kCheckInAboutNothing;
extern const Rule kCheckInRedWithoutNext;
extern const Rule kMeetingWithoutAttendees;
extern const Rule kMeetingWithoutNotes;
extern const Rule kDecisionWithoutReason;
extern const Rule kDecisionWithoutChange;
extern const Rule kDecisionAboutNothing;
extern const Rule kDanglingReference;

std::span<const Rule* const> catalogue() {
  // clang-format off
  static constexpr std::array rules = {
      &kPlanWithoutDates,
      &kPlanWithoutTeamLead,
      &kTeamOfOne,
      &kTeamLeadLeaving,
      &kLeavingOwner,
      &kLeavingBackup,
      &kPersonOverloaded,
      &kPersonOwnsTooMuch,
      &kPartnerWithoutContact,
      &kGapWithoutEvidence,
      &kCauseWithoutEvidence,
      &kCauseWithoutGoal,
      &kCauseNotActionableWithGoal,
      &kGoalWithoutStatement,
      &kGoalWithoutCause,
      &kGoalWithoutMeasure,
      &kGoalWithoutDates,
      &kGoalOutsidePlan,
      &kMeasureWithoutBaseline,
      &kMeasureWithoutTarget,
      &kMeasureWithoutSource,
      &kStepWithoutGoal,
      &kStepWithoutOwner,
      &kStepWithoutBackup,
      &kBackupIsOwner,
      &kStepWithoutDates,
      &kStepEndsBeforeStart,
      &kStepOutsideGoal,
      &kStepWithoutCheckIn,
      &kStepOverdue,
      &kStepShouldHaveBegun,
      &kStepProgressContradicts,
      &kStepBehindCheckIn,
      &kStepRedWithoutDecision,
      &kStepTwoInOne,
      &kStepTwice,
      &kHelperIsOwner,
      &kStepWithoutContinuity,
      &kStepWithoutResources,
      &kResourceStillNeeded,
      &kStepCostWithoutFunding,
      &kStepDependsOnItself,
      &kDependencyCircle,
      &kStepBeforeDependency,
      &kStepStartsWithoutSchool,
      &kStepEndsWithoutSchool,
      &kStepWhollyWithoutSchool,
      &kStepDurationDiffers,
      &kBarrierWithoutResponse,
      &kBarrierWithoutOwner,
      &kCheckInFirstAfterMiddle,
      &kCheckInTooRare,
      &kCheckInWithoutWhom,
      &kApprovalAfterStep,
      &kApprovalWithoutDecider,
      &kApprovalNobodyTold,
      &kApprovalOverdue,
      &kStepWithoutCommunication,
      &kCommunicationIncomplete,
      &kReportIncomplete,
      &kPlanWithoutReports,
      &kFamiliesHearNothing,
      &kReportWithoutTime,
      &kReportWithoutFeedback,
      &kReportBeginsAfterPlan,
      &kEvaluationWithoutQuestions,
      &kCheckInOverdue,
      &kDataOverdue,
      &kPlanUnchanged,
      &kTeamDoesNotMeet,
      &kCheckInAboutNothing,
      &kCheckInRedWithoutNext,
      &kMeetingWithoutAttendees,
      &kMeetingWithoutNotes,
      &kDecisionWithoutReason,
      &kDecisionWithoutChange,
      &kDecisionAboutNothing,
      &kDanglingReference,
  };
  // clang-format on
  return rules;
}

}  // namespace waymark
