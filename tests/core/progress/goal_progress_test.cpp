#include "core/progress/goal_progress.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::DataPlan;
using testing_support::day;

struct GoalStands : testing::Test {
  GoalStands() : goal(plan.goal("g")) {}

  Measure& measure(const char* id, MeasureKind kind, const std::vector<double>& values) {
    Measure& measure = plan.measure(goal, id);
    measure.kind = kind;
    measure.target_value = 80;
    measure.target_date = day("2021-12-31");
    plan.observe_monthly(measure, values);
    return measure;
  }
  PlanProgress look() { return plan.progress("2020-09-01"); }

  const std::vector<double> rising = {20, 30, 40, 50, 60, 70, 75};
  DataPlan plan;
  Goal& goal;
};

TEST_F(GoalStands, OnTrackByShortTermMeasuresOnlyIsAnEarlySign) {
  measure("referrals", MeasureKind::short_term, rising);
  measure("suspended", MeasureKind::long_term, {20, 20, 20});
  const PlanProgress progress = look();
  EXPECT_EQ(progress.goals[0].standing, Standing::on_track);
  EXPECT_TRUE(progress.goals[0].early);
  EXPECT_EQ(progress.dashboard.goals.early, 1);
  EXPECT_EQ(progress.dashboard.goals.on_track, 0);
}

TEST_F(GoalStands, OnTrackIsNoEarlySignOnceALongTermMeasureCanBeJudged) {
  measure("referrals", MeasureKind::short_term, rising);
  measure("suspended", MeasureKind::long_term, rising);
  measure("graduated", MeasureKind::long_term, {20});
  const PlanProgress progress = look();
  EXPECT_FALSE(progress.goals[0].early);
  EXPECT_EQ(progress.dashboard.goals.on_track, 1);
}

TEST_F(GoalStands, AGoalWithoutLongTermMeasuresIsOnTrackByWhatItHas) {
  measure("referrals", MeasureKind::short_term, rising);
  EXPECT_FALSE(look().goals[0].early);
}

TEST_F(GoalStands, OnlyWhatIsOnTrackIsAnEarlySign) {
  measure("referrals", MeasureKind::short_term, {20, 20, 20, 20, 20, 20, 20});
  measure("suspended", MeasureKind::long_term, {20, 20, 20});
  const PlanProgress progress = look();
  EXPECT_EQ(progress.goals[0].standing, Standing::off_track);
  EXPECT_FALSE(progress.goals[0].early);
  EXPECT_EQ(progress.dashboard.goals.off_track, 1);
}

TEST_F(GoalStands, AStepThatServesGoalAndSubgoalCountsOnce) {
  plan.put(goal.subgoals, goal, "subgoals", "sub");
  Step& step = plan.step("s", {"sub", "g"});
  FidelityCheck& check = plan.put(step.fidelity_checks, step, "fidelityChecks", "x");
  check.date = day("2020-03-01");
  check.quality = 60;
  const PlanProgress progress = look();
  EXPECT_EQ(progress.goals[0].parts.size(), 1U);
  EXPECT_EQ(progress.goals[0].basis.steps, 1);
}

// Took 3.3 s when each goal looked through all steps and measures.
TEST_F(GoalStands, OfThousandsOfSubgoalsAndStepsIsToldQuickly) {
  for (int i = 0; i < 5000; ++i) {
    Goal& sub = plan.put(goal.subgoals, goal, "subgoals", "sub" + std::to_string(i));
    plan.step(("s" + std::to_string(i)).c_str(), {sub.id});
  }
  const auto before = std::chrono::steady_clock::now();
  EXPECT_EQ(look().goals[0].basis.steps, 5000);
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(2));
}

}  // namespace
}  // namespace waymark
