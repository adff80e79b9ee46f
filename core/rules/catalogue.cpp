#include "core/rules/catalogue.hpp"

#include <array>

namespace waymark {

// One line a rule; scripts/new-rule adds both.
extern const Rule kPlanWithoutDates;
extern const Rule kPlanWithoutTeamLead;
extern const Rule kGapWithoutEvidence;
extern const Rule kCauseWithoutEvidence;
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
      &kPlanWithoutTeamLead,
      &kGapWithoutEvidence,
      &kCauseWithoutEvidence,
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
