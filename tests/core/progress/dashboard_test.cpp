#include "core/progress/dashboard.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::DataPlan;
using testing_support::day;

struct Screen : testing::Test {
  Screen() : goal(plan.goal("g")), measure(plan.measure(goal, "m")) {
    measure.target_value = 80;
    measure.target_date = day("2021-12-31");
  }

  // "four-points m 2020-06-15"
  std::vector<std::string> needs(const char* today = "2020-09-01") {
    const PlanProgress progress = plan.progress(today);
    std::vector<std::string> lines;
    for (const Need& need : progress.dashboard.needs)
      lines.push_back(std::string(to_text(need.reason)) + " " +
                      (need.measure ? need.measure->measure->id : need.goal->goal->id) + " " + to_text(need.since));
    return lines;
  }

  DataPlan plan;
  Goal& goal;
  Measure& measure;
};

TEST_F(Screen, FourPointsAskForADecisionUntilOneIsMade) {
  plan.observe_monthly(measure, {20, 20, 20, 20, 20, 20, 20});
  EXPECT_THAT(needs(), ElementsAre("four-points m 2020-06-15"));
  plan.decision("before", "2020-06-14", {"g"});
  EXPECT_THAT(needs(), ElementsAre("four-points m 2020-06-15"));
  plan.decision("elsewhere", "2020-07-01", {"another"});
  EXPECT_THAT(needs(), ElementsAre("four-points m 2020-06-15"));
  plan.decision("made", "2020-06-15", {"g"});
  EXPECT_THAT(needs(), IsEmpty());
}

TEST_F(Screen, ADecisionAboutTheGoalAboveCountsAndOneBelowDoesNot) {
  Goal& sub = plan.put(goal.subgoals, goal, "subgoals", "sub");
  Measure& below = plan.measure(sub, "below");
  below.target_value = 80;
  below.target_date = day("2021-12-31");
  plan.observe_monthly(below, {20, 20, 20, 20, 20, 20, 20});
  plan.observe_monthly(measure, {20, 20, 20, 20, 20, 20, 20});
  plan.decision("low", "2020-08-01", {"sub"});
  EXPECT_THAT(needs(), ElementsAre("four-points m 2020-06-15"));
  plan.decision("high", "2020-08-01", {"g"});
  EXPECT_THAT(needs(), IsEmpty());
}

TEST_F(Screen, AMilestoneThatWasMissedAsksOnceAndIsForgottenWhenReached) {
  plan.milestone(measure, "2020-03-01", 30);
  plan.observe_monthly(measure, {20, 25});
  EXPECT_THAT(needs("2020-04-01"), ElementsAre("milestone-missed m 2020-03-01"));
  plan.observe(measure, "2020-04-02", 35);
  EXPECT_THAT(needs("2020-05-01"), IsEmpty());
}

TEST_F(Screen, AShiftAsksOnlyWhereItIsNotForTheBetter) {
  measure.target_value.reset();
  plan.observe_monthly(measure, {1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9});
  EXPECT_THAT(needs("2021-06-01"), IsEmpty());
  measure.direction = Direction::decrease;
  EXPECT_THAT(needs("2021-06-01"), ElementsAre("shift m 2021-04-15"));
}

TEST_F(Screen, AVerdictAsksUnlessItIsToContinue) {
  plan.observe_monthly(measure, {20, 20, 20, 20, 20, 20, 20});
  plan.decision("line", "2020-07-14", {"g"});
  EXPECT_THAT(needs(), IsEmpty());
  Step& step = plan.step("s", {"g"});
  FidelityCheck& check = plan.put(step.fidelity_checks, step, "fidelityChecks", "c");
  check.date = day("2020-07-20");
  check.quality = 90;
  EXPECT_THAT(needs(), ElementsAre("verdict g 2020-07-20"));
  plan.decision("change", "2020-07-20", {"g"});
  EXPECT_THAT(needs(), IsEmpty());
}

TEST_F(Screen, StepsAreCountedAndLateOnesNamed) {
  const auto step = [&](const char* id, Status status, const char* end) {
    Step& made = plan.step(id);
    made.status = status;
    made.end = day(end);
  };
  step("done", Status::done, "2020-01-01");
  step("late", Status::under_way, "2020-01-01");
  step("paused", Status::paused, "2020-01-01");
  step("coming", Status::unset, "2021-01-01");
  const Dashboard dashboard = plan.progress("2020-09-01").dashboard;
  EXPECT_EQ(dashboard.steps.total, 4);
  EXPECT_EQ(dashboard.steps.late, 1);
  EXPECT_EQ(dashboard.steps.not_started, 1);
  ASSERT_EQ(dashboard.late_steps.size(), 1U);
  EXPECT_EQ(dashboard.late_steps.front()->id, "late");
}

TEST_F(Screen, AGoalSaysHowManyOfItsMeasuresCanBeJudged) {
  Measure& yearly = plan.measure(goal, "yearly");
  yearly.target_value = 80;
  yearly.target_date = day("2021-12-31");
  plan.observe(yearly, "2020-01-15", 20);
  plan.observe_monthly(measure, {20, 20, 20, 20, 20, 20, 20});
  const PlanProgress progress = plan.progress("2020-09-01");
  EXPECT_EQ(progress.goals.front().outcome.size(), 2U);
  EXPECT_EQ(progress.goals.front().judged_measures, 1);
  EXPECT_EQ(progress.goals.front().decisive->measure->id, "m");
}

TEST_F(Screen, GoalsStandAsTheirOutcomes) {
  plan.observe_monthly(measure, {20, 20});
  const auto standing = [&] { return plan.progress("2020-09-01").goals.front().standing; };
  EXPECT_EQ(standing(), Standing::too_early);
  Measure& met = plan.measure(goal, "met");
  met.target_value = 5;
  plan.observe(met, "2020-05-01", 6);
  EXPECT_EQ(standing(), Standing::on_track);
  Measure& output = plan.measure(goal, "output");
  output.kind = MeasureKind::output;
  output.target_value = 5;
  output.target_date = day("2020-05-01");
  plan.observe(output, "2020-05-01", 1);
  EXPECT_EQ(standing(), Standing::on_track);  // what it produced is no result
  plan.observe_monthly(measure, {20, 20, 20, 20, 20, 20, 20});
  EXPECT_EQ(standing(), Standing::off_track);
}

struct Trials : Screen {
  Trials() : cycle(plan.put(plan.plan().cycles, plan.plan(), "cycles", "c")) {
    cycle.measure.id = "m";
    cycle.predicted_value = 30;
    cycle.start = day("2020-02-01");
    cycle.end = day("2020-03-31");
  }
  CycleLook look(const char* today) { return plan.progress(today).cycles.front(); }

  LearningCycle& cycle;
};

TEST_F(Trials, ArePlannedOpenOverdueAndClosed) {
  EXPECT_EQ(look("2020-01-31").state, CycleState::planned);
  EXPECT_EQ(look("2020-02-01").state, CycleState::open);
  EXPECT_EQ(look("2020-03-31").state, CycleState::open);
  EXPECT_EQ(look("2020-04-01").state, CycleState::overdue);
  cycle.learned = "It takes two weeks.";
  EXPECT_EQ(look("2020-04-01").state, CycleState::closed);
}

TEST_F(Trials, WithoutAFirstDayHaveNotBegun) {
  cycle.start.reset();
  EXPECT_EQ(look("2020-03-01").state, CycleState::planned);
  EXPECT_EQ(look("2020-04-01").state, CycleState::overdue);  // its last day is over all the same
  cycle.end.reset();
  EXPECT_EQ(look("2020-04-01").state, CycleState::planned);
}

TEST_F(Trials, ReadTheirMeasureWhereNobodyWroteWhatWasObserved) {
  plan.observe_monthly(measure, {99, 25, 29, 99});
  EXPECT_EQ(look("2020-04-01").observed, 29);
  EXPECT_EQ(look("2020-04-01").came_true, false);
  EXPECT_EQ(look("2020-03-20").came_true, std::nullopt);  // it can still come true
  cycle.observed_value = 30;
  EXPECT_EQ(look("2020-04-01").came_true, true);
  const Predictions predictions = plan.progress("2020-04-01").dashboard.predictions;
  EXPECT_EQ(predictions.came_true, 1);
  EXPECT_EQ(predictions.did_not + predictions.open, 0);
}

TEST_F(Trials, WithoutAMeasureOnlyTheSameValueCameTrue) {
  cycle.measure.id.clear();
  cycle.observed_value = 31;
  EXPECT_EQ(look("2020-04-01").came_true, std::nullopt);
  cycle.observed_value = 30;
  EXPECT_EQ(look("2020-04-01").came_true, true);
}

TEST_F(Trials, PredictionsAreWrittenBefore) {
  EXPECT_EQ(look("2020-04-01").predicted_in_time, std::nullopt);
  cycle.predicted_on = day("2020-02-01");
  EXPECT_EQ(look("2020-04-01").predicted_in_time, true);
  cycle.predicted_on = day("2020-02-02");
  EXPECT_EQ(look("2020-04-01").predicted_in_time, false);
}

}  // namespace
}  // namespace waymark
