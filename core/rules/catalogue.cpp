#include "core/rules/catalogue.hpp"

#include <array>

namespace waymark {

// One line a rule; scripts/new-rule adds both.
extern const Rule kPlanWithoutDates;
extern const Rule kPlanEndsBeforeStart;
extern const Rule kPlanPeriodTooLong;
extern const Rule kSchoolYearsNotCovering;
extern const Rule kSchoolYearsOverlap;
extern const Rule kSchoolYearEndsBeforeStart;
extern const Rule kBreakEndsBeforeStart;
extern const Rule kBreakOutsideYear;
extern const Rule kPlanWithoutTeamLead;
extern const Rule kDuplicatePerson;
extern const Rule kTeamOfOne;
extern const Rule kTeamLeadLeaving;
extern const Rule kLeavingOwner;
extern const Rule kLeavingBackup;
extern const Rule kLeavingCollector;
extern const Rule kLeavingReporter;
extern const Rule kLeavingDecider;
extern const Rule kLeavingBarrier;
extern const Rule kPersonOverloaded;
extern const Rule kPersonOwnsTooMuch;
extern const Rule kPersonWithoutBackup;
extern const Rule kPartnerWithoutContact;
extern const Rule kGapWithoutEvidence;
extern const Rule kGapWithoutGroup;
extern const Rule kGapWithoutNumbers;
extern const Rule kGapWithoutDay;
extern const Rule kGapValuesEqual;
extern const Rule kGapWithoutCause;
extern const Rule kGapWithoutComparingMeasure;
extern const Rule kEvidenceWithoutSource;
extern const Rule kCauseWithoutEvidence;
extern const Rule kCauseWithoutGap;
extern const Rule kCauseNotJudged;
extern const Rule kCauseWithoutGoal;
extern const Rule kCauseNotActionableWithGoal;
extern const Rule kGoalWithoutStatement;
extern const Rule kGoalWithoutGroup;
extern const Rule kGoalVague;
extern const Rule kGoalActivity;
extern const Rule kGoalSeveral;
extern const Rule kGoalByPercent;
extern const Rule kGoalAmountContradicts;
extern const Rule kGoalYearsContradict;
extern const Rule kGoalTextDiffersTarget;
extern const Rule kGoalTextDiffersBaseline;
extern const Rule kGoalTextDiffersDeadline;
extern const Rule kGoalTextIncomplete;
extern const Rule kGoalLetterOpen;
extern const Rule kGoalWithoutCause;
extern const Rule kGoalWithoutMeasure;
extern const Rule kGoalWithoutDates;
extern const Rule kGoalOutsidePlan;
extern const Rule kGoalEndsBeforeStart;
extern const Rule kSubgoalOutsideGoal;
extern const Rule kDuplicateGoal;
extern const Rule kTooManyGoals;
extern const Rule kTooManyMeasures;
extern const Rule kGoalWithoutSteps;
extern const Rule kGoalWithoutOutcomeMeasure;
extern const Rule kGoalLongWithoutMilestones;
extern const Rule kGoalWithoutStart;
extern const Rule kMeasureWithoutBaseline;
extern const Rule kMeasureWithoutTarget;
extern const Rule kMeasureWithoutSource;
extern const Rule kMeasureWithoutCollector;
extern const Rule kMeasureWithoutFrequency;
extern const Rule kMeasureWithoutDirection;
extern const Rule kTargetEqualsBaseline;
extern const Rule kTargetAgainstDirection;
extern const Rule kPercentOutOfRange;
extern const Rule kTargetDateBeforeBaselineDate;
extern const Rule kTargetDateAfterGoal;
extern const Rule kMilestoneOutsideDates;
extern const Rule kMilestoneOutsideRange;
extern const Rule kMilestoneGoesBack;
extern const Rule kTargetBeyondHistory;
extern const Rule kBaselineDiffersFromData;
extern const Rule kObservationImpossible;
extern const Rule kObservationValueDiffers;
extern const Rule kMeasureWithoutUnit;
extern const Rule kBaselineAfterStart;
extern const Rule kBaselineTooOld;
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
extern const Rule kStepStatusBehindCheckIn;
extern const Rule kStepRedWithoutDecision;
extern const Rule kStepTwoInOne;
extern const Rule kStepTooLong;
extern const Rule kStepTwice;
extern const Rule kStepClaimedTwice;
extern const Rule kHelperIsOwner;
extern const Rule kStepWithoutContinuity;
extern const Rule kStepWithoutResources;
extern const Rule kStepWithoutProcedures;
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
extern const Rule kCheckInFirstAfterEnd;
extern const Rule kCheckInTooRare;
extern const Rule kCheckInWithoutWhom;
extern const Rule kApprovalAfterStart;
extern const Rule kApprovalWithoutDecider;
extern const Rule kApprovalNobodyTold;
extern const Rule kApprovalOverdue;
extern const Rule kStepWithoutCommunication;
extern const Rule kCommunicationIncomplete;
extern const Rule kReportIncomplete;
extern const Rule kReportWithoutMethod;
extern const Rule kReportWithoutContent;
extern const Rule kConnectionTiedToNothing;
extern const Rule kConnectionEndsBeforeStart;
extern const Rule kConnectionOutsidePlan;
extern const Rule kStepOutsideConnection;
extern const Rule kEvaluationWithoutQuestions;
extern const Rule kEvaluationOnlyOutcome;
extern const Rule kEvaluationOnlyImplementation;
extern const Rule kEvaluationQuestionWithoutData;
extern const Rule kEvaluationDataTooLate;
extern const Rule kEvaluationWithoutAdjustment;
extern const Rule kAdjustmentIncomplete;
extern const Rule kAdjustmentTooLate;
extern const Rule kAdjustmentBeforeData;
extern const Rule kFinalReviewMissing;
extern const Rule kFinalReviewBeforeGoalsEnd;
extern const Rule kFinalReviewAfterPlan;
extern const Rule kPrivacyStudentNumber;
extern const Rule kPrivacyBirthDate;
extern const Rule kPrivacySmallCount;
extern const Rule kPlanWithoutReports;
extern const Rule kFamiliesHearNothing;
extern const Rule kReportWithoutTime;
extern const Rule kReportWithoutFeedback;
extern const Rule kReportBeginsAfterPlan;
extern const Rule kCheckInOverdue;
extern const Rule kDataOverdue;
extern const Rule kBaselineDiffersFromGap;
extern const Rule kPlanUnchanged;
extern const Rule kTeamDoesNotMeet;
extern const Rule kCheckInAboutNothing;
extern const Rule kCheckInRedWithoutNext;
extern const Rule kMeetingWithoutAttendees;
extern const Rule kMeetingWithoutNotes;
extern const Rule kDecisionWithoutReason;
extern const Rule kDecisionWithoutChange;
extern const Rule kDecisionAboutNothing;
extern const Rule kTrialBeforeItsFirstDay;
extern const Rule kDanglingReference;

std::span<const Rule* const> catalogue() {
  // clang-format off
  static constexpr std::array rules = {
      &kPlanWithoutDates,
      &kPlanEndsBeforeStart,
      &kPlanPeriodTooLong,
      &kSchoolYearsNotCovering,
      &kSchoolYearsOverlap,
      &kSchoolYearEndsBeforeStart,
      &kBreakEndsBeforeStart,
      &kBreakOutsideYear,
      &kPlanWithoutTeamLead,
      &kDuplicatePerson,
      &kTeamOfOne,
      &kTeamLeadLeaving,
      &kLeavingOwner,
      &kLeavingBackup,
      &kLeavingCollector,
      &kLeavingReporter,
      &kLeavingDecider,
      &kLeavingBarrier,
      &kPersonOverloaded,
      &kPersonOwnsTooMuch,
      &kPersonWithoutBackup,
      &kPartnerWithoutContact,
      &kGapWithoutEvidence,
      &kGapWithoutGroup,
      &kGapWithoutNumbers,
      &kGapWithoutDay,
      &kGapValuesEqual,
      &kGapWithoutCause,
      &kGapWithoutComparingMeasure,
      &kEvidenceWithoutSource,
      &kCauseWithoutEvidence,
      &kCauseWithoutGap,
      &kCauseNotJudged,
      &kCauseWithoutGoal,
      &kCauseNotActionableWithGoal,
      &kGoalWithoutStatement,
      &kGoalWithoutGroup,
      &kGoalVague,
      &kGoalActivity,
      &kGoalSeveral,
      &kGoalByPercent,
      &kGoalAmountContradicts,
      &kGoalYearsContradict,
      &kGoalTextDiffersTarget,
      &kGoalTextDiffersBaseline,
      &kGoalTextDiffersDeadline,
      &kGoalTextIncomplete,
      &kGoalLetterOpen,
      &kGoalWithoutCause,
      &kGoalWithoutMeasure,
      &kGoalWithoutDates,
      &kGoalOutsidePlan,
      &kGoalEndsBeforeStart,
      &kSubgoalOutsideGoal,
      &kDuplicateGoal,
      &kTooManyGoals,
      &kTooManyMeasures,
      &kGoalWithoutSteps,
      &kGoalWithoutOutcomeMeasure,
      &kGoalLongWithoutMilestones,
      &kGoalWithoutStart,
      &kMeasureWithoutBaseline,
      &kMeasureWithoutTarget,
      &kMeasureWithoutSource,
      &kMeasureWithoutCollector,
      &kMeasureWithoutFrequency,
      &kMeasureWithoutDirection,
      &kTargetEqualsBaseline,
      &kTargetAgainstDirection,
      &kPercentOutOfRange,
      &kTargetDateBeforeBaselineDate,
      &kTargetDateAfterGoal,
      &kMilestoneOutsideDates,
      &kMilestoneOutsideRange,
      &kMilestoneGoesBack,
      &kTargetBeyondHistory,
      &kBaselineDiffersFromData,
      &kObservationImpossible,
      &kObservationValueDiffers,
      &kMeasureWithoutUnit,
      &kBaselineAfterStart,
      &kBaselineTooOld,
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
      &kStepStatusBehindCheckIn,
      &kStepRedWithoutDecision,
      &kStepTwoInOne,
      &kStepTooLong,
      &kStepTwice,
      &kStepClaimedTwice,
      &kHelperIsOwner,
      &kStepWithoutContinuity,
      &kStepWithoutResources,
      &kStepWithoutProcedures,
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
      &kCheckInFirstAfterEnd,
      &kCheckInTooRare,
      &kCheckInWithoutWhom,
      &kApprovalAfterStart,
      &kApprovalWithoutDecider,
      &kApprovalNobodyTold,
      &kApprovalOverdue,
      &kStepWithoutCommunication,
      &kCommunicationIncomplete,
      &kReportIncomplete,
      &kReportWithoutMethod,
      &kReportWithoutContent,
      &kConnectionTiedToNothing,
      &kConnectionEndsBeforeStart,
      &kConnectionOutsidePlan,
      &kStepOutsideConnection,
      &kEvaluationWithoutQuestions,
      &kEvaluationOnlyOutcome,
      &kEvaluationOnlyImplementation,
      &kEvaluationQuestionWithoutData,
      &kEvaluationDataTooLate,
      &kEvaluationWithoutAdjustment,
      &kAdjustmentIncomplete,
      &kAdjustmentTooLate,
      &kAdjustmentBeforeData,
      &kFinalReviewMissing,
      &kFinalReviewBeforeGoalsEnd,
      &kFinalReviewAfterPlan,
      &kPrivacyStudentNumber,
      &kPrivacyBirthDate,
      &kPrivacySmallCount,
      &kPlanWithoutReports,
      &kFamiliesHearNothing,
      &kReportWithoutTime,
      &kReportWithoutFeedback,
      &kReportBeginsAfterPlan,
      &kCheckInOverdue,
      &kDataOverdue,
      &kBaselineDiffersFromGap,
      &kPlanUnchanged,
      &kTeamDoesNotMeet,
      &kCheckInAboutNothing,
      &kCheckInRedWithoutNext,
      &kMeetingWithoutAttendees,
      &kMeetingWithoutNotes,
      &kDecisionWithoutReason,
      &kDecisionWithoutChange,
      &kDecisionAboutNothing,
      &kTrialBeforeItsFirstDay,
      &kDanglingReference,
  };
  // clang-format on
  return rules;
}

}  // namespace waymark
