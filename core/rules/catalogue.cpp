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
extern const Rule kEvaluationWithoutQuestions;
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
      &kEvaluationWithoutQuestions,
      &kDanglingReference,
  };
  // clang-format on
  return rules;
}

}  // namespace waymark
