#include "core/progress/standing.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::DataPlan;
using testing_support::day;

struct Stands : testing::Test {
  Stands() : measure(plan.measure(plan.goal("g"), "m")) {
    measure.baseline_value = 20;
    measure.baseline_date = day("2020-01-01");
    measure.target_value = 80;
    measure.target_date = day("2021-12-31");
  }

  MeasureStanding at(const char* today) { return plan.progress(today).measures.front().standing; }
  void expect(const char* today, Standing standing, StandingReason reason) {
    EXPECT_EQ(at(today).standing, standing);
    EXPECT_EQ(to_text(at(today).reason), to_text(reason));
  }
  MilestoneState milestone(const char* today) { return plan.progress(today).measures.front().milestones.front().state; }

  DataPlan plan;
  Measure& measure;
};

TEST_F(Stands, WithoutValuesThereIsNoData) { expect("2020-06-01", Standing::no_data, StandingReason::no_values); }

TEST_F(Stands, WithoutATargetOrADirectionNobodyCanTell) {
  plan.observe_monthly(measure, {20, 30});
  measure.target_value.reset();
  expect("2020-06-01", Standing::unset, StandingReason::no_target);
  measure.target_value = 20;
  measure.direction = Direction::unset;
  expect("2020-06-01", Standing::unset, StandingReason::no_direction);
}

TEST_F(Stands, MetAsSoonAsTheLastValueIsThere) {
  plan.observe_monthly(measure, {20, 80});
  expect("2020-03-01", Standing::met, StandingReason::target_reached);
  plan.observe(measure, "2020-03-01", 79);
  expect("2020-03-02", Standing::too_early, StandingReason::too_few_points);
}

TEST_F(Stands, OffTrackWhenTheDeadlinePassedWithoutTheTarget) {
  plan.observe(measure, "2021-12-01", 79);
  expect("2021-12-31", Standing::too_early, StandingReason::too_few_points);
  expect("2022-01-01", Standing::off_track, StandingReason::target_missed);
}

TEST_F(Stands, WhatWasReachedAtTheDeadlineIsMetWhateverCameLater) {
  plan.observe(measure, "2021-12-20", 82);
  plan.observe(measure, "2022-09-01", 60);
  expect("2022-09-02", Standing::met, StandingReason::target_reached);
}

TEST_F(Stands, WhatIsReachedOnlyAfterTheDeadlineIsMetLate) {
  plan.observe(measure, "2021-12-20", 70);
  expect("2022-01-01", Standing::off_track, StandingReason::target_missed);
  plan.observe(measure, "2022-09-01", 81);
  expect("2022-09-02", Standing::met, StandingReason::target_reached_late);
}

TEST_F(Stands, OneValueOnTheLastDayIsJudgedByTheTargetAlone) {
  plan.observe(measure, "2021-12-31", 79);
  expect("2021-12-31", Standing::off_track, StandingReason::target_missed);
  plan.observe(measure, "2021-12-31", 80);  // the later row of the day stands
  expect("2021-12-31", Standing::met, StandingReason::target_reached);
}

TEST_F(Stands, AnOldValueSaysNothingOfTheDeadline) {
  plan.observe(measure, "2021-06-01", 79);
  expect("2022-01-01", Standing::no_data, StandingReason::no_value_near_end);
}

TEST_F(Stands, TooEarlyWithFewerThanSixValues) {
  plan.observe_monthly(measure, {20, 20, 20, 20, 20});
  expect("2020-06-01", Standing::too_early, StandingReason::too_few_points);
}

TEST_F(Stands, FourWorseThanTheLineAreOffTrack) {
  plan.observe_monthly(measure, {20, 20, 20, 20, 20, 20, 20});
  expect("2020-08-01", Standing::off_track, StandingReason::four_points_worse);
}

TEST_F(Stands, FourBetterThanTheLineAreOnTrack) {
  plan.observe_monthly(measure, {20, 20, 20, 40, 45, 50, 55});
  expect("2020-08-01", Standing::on_track, StandingReason::four_points_better);
}

TEST_F(Stands, ThreeWorseAreStillOnTrack) {
  plan.observe_monthly(measure, {20, 20, 20, 50, 20, 20, 20});
  expect("2020-08-01", Standing::on_track, StandingReason::no_rule_broken);
  plan.observe(measure, "2020-08-15", 70);
  expect("2020-09-01", Standing::on_track, StandingReason::on_aim_line);
}

TEST_F(Stands, ForAMeasureThatShouldFallItIsTheOtherWayRound) {
  measure.direction = Direction::decrease;
  measure.baseline_value = 80;
  measure.target_value = 20;
  plan.observe_monthly(measure, {80, 80, 80, 80, 80, 80, 80});
  expect("2020-08-01", Standing::off_track, StandingReason::four_points_worse);
  plan.observe(measure, "2020-08-15", 19);
  expect("2020-09-01", Standing::met, StandingReason::target_reached);
}

TEST_F(Stands, AMilestoneThatWasMissedCountsUntilItIsReached) {
  plan.milestone(measure, "2020-03-01", 30);
  plan.observe_monthly(measure, {20, 25});
  expect("2020-03-02", Standing::off_track, StandingReason::milestone_missed);
  plan.observe(measure, "2020-04-01", 31);
  EXPECT_EQ(milestone("2020-04-02"), MilestoneState::missed);
  expect("2020-04-02", Standing::on_track, StandingReason::milestone_met);
}

TEST_F(Stands, AMilestoneThatWasMetIsNoPraiseOnceValuesFellBelowIt) {
  plan.milestone(measure, "2020-02-15", 30);
  plan.observe_monthly(measure, {20, 35});
  expect("2020-02-16", Standing::on_track, StandingReason::milestone_met);
  plan.observe(measure, "2020-06-01", 12);
  EXPECT_EQ(milestone("2020-06-02"), MilestoneState::met);
  expect("2020-06-02", Standing::too_early, StandingReason::too_few_points);
}

TEST_F(Stands, ValuesFromBeforeTheBaselineAreNoAlarm) {
  measure.baseline_date = day("2020-07-01");
  plan.observe_monthly(measure, {10, 12, 11, 13, 12, 15});
  plan.observe(measure, "2020-07-15", 19);
  expect("2020-08-01", Standing::too_early, StandingReason::too_few_points);
}

TEST_F(Stands, MilestonesAreJudgedByAValueNearTheirDay) {
  plan.milestone(measure, "2020-06-01", 30);
  EXPECT_EQ(milestone("2020-06-01"), MilestoneState::to_come);
  EXPECT_EQ(milestone("2020-06-02"), MilestoneState::no_data);
  plan.observe(measure, "2020-04-16", 40);  // 46 days before
  EXPECT_EQ(milestone("2020-06-02"), MilestoneState::no_data);
  plan.observe(measure, "2020-06-16", 40);  // 15 days after
  EXPECT_EQ(milestone("2020-06-17"), MilestoneState::no_data);
  plan.observe(measure, "2020-06-15", 29);
  EXPECT_EQ(milestone("2020-06-17"), MilestoneState::missed);
  plan.observe(measure, "2020-04-17", 31);
  EXPECT_EQ(milestone("2020-06-17"), MilestoneState::met);
  plan.observe(measure, "2020-06-01", 30);
  EXPECT_EQ(milestone("2020-06-01"), MilestoneState::met);
}

TEST_F(Stands, WhatIsToBeMaintainedHoldsOrDoesNot) {
  measure.direction = Direction::maintain;
  measure.baseline_value = 92;
  measure.target_value = 90;
  plan.observe_monthly(measure, {92, 91});
  expect("2020-03-01", Standing::on_track, StandingReason::held);
  expect("2022-03-01", Standing::met, StandingReason::held);
  plan.observe(measure, "2020-03-01", 89);
  expect("2020-03-02", Standing::off_track, StandingReason::not_held);
}

TEST_F(Stands, WhatIsToStayExactlyIsJudgedByItsRunChart) {
  measure.direction = Direction::maintain;
  measure.baseline_value = 5;
  measure.target_value = 5;
  plan.observe_monthly(measure, {4, 6, 4, 6});
  expect("2020-06-01", Standing::too_early, StandingReason::too_few_points);
  Measure& steady = plan.measure(plan.goal("h"), "steady", Direction::maintain);
  steady.baseline_value = steady.target_value = 5;
  plan.observe_monthly(steady, {4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6});
  Measure& moved = plan.measure(plan.goal("i"), "moved", Direction::maintain);
  moved.baseline_value = moved.target_value = 5;
  plan.observe_monthly(moved, {4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6});
  const auto progress = plan.progress("2021-06-01");
  EXPECT_EQ(progress.measures[1].standing.standing, Standing::on_track);
  EXPECT_EQ(progress.measures[2].standing.standing, Standing::off_track);
}

TEST_F(Stands, ItsDeadlineIsThatOfTheGoalWhereItHasNone) {
  measure.target_date.reset();
  EXPECT_EQ(plan.progress("2020-01-01").measures.front().deadline, day("2030-06-01"));
  plan.plan().goals[0].end = day("2021-01-01");
  EXPECT_EQ(plan.progress("2020-01-01").measures.front().deadline, day("2021-01-01"));
}

}  // namespace
}  // namespace waymark
