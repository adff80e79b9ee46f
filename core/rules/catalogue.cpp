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
extern const Rule kReportIncomplete;
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
extern const Rule kFinalReviewMissing;
extern const Rule kFinalReviewBeforeGoalsEnd;
extern const Rule kFinalReviewAfterPlan;
extern const Rule kPrivacyStudentNumber;
extern const Rule kPrivacyBirthDate;
extern const Rule kPrivacySmallCount;
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
      &kReportIncomplete,
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
      &kFinalReviewMissing,
      &kFinalReviewBeforeGoalsEnd,
      &kFinalReviewAfterPlan,
      &kPrivacyStudentNumber,
      &kPrivacyBirthDate,
      &kPrivacySmallCount,
      &kDanglingReference,
  };
  // clang-format on
  return rules;
}

}  // namespace waymark
