#include "core/schedule/scheduler.hpp"

#include <gtest/gtest.h>

#include <random>

#include "core/model/plan.hpp"
#include "core/schedule/baseline.hpp"
#include "core/schedule/what_if.hpp"
#include "tests/core/support/calendar.hpp"
#include "tests/core/support/desk.hpp"

namespace waymark {
namespace {

using testing_support::add;
using testing_support::add_break;
using testing_support::add_year;
using testing_support::day;
using testing_support::Desk;

// A plan from Monday, August 24, 2026, with a week off at Thanksgiving and two at the turn of the year.
Document school_plan() {
  Document document;
  Plan& plan = *document.plan;
  plan.id = "plan";
  plan.start = day("2026-08-24");
  plan.end = day("2027-06-09");
  SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
  year.id = "year";
  add_break(year, "2026-11-23", "2026-11-27").id = "thanksgiving";
  add_break(year, "2026-12-21", "2027-01-01").id = "winter";
  return document;
}

class SchedulerTest : public testing::Test {
 protected:
  SchedulerTest() : desk(school_plan()), scheduler(desk.editor.tree(), day("2026-09-01")) {
    desk.editor.tree().listen(scheduler);
  }

  Step& step(const std::string& id) { return static_cast<Step&>(desk.find(id)); }

  void add_step(const std::string& id, int days = -1) {
    desk.apply(desk.insert("plan", "steps", id));
    if (days >= 0) desk.apply(desk.set(id, "duration", static_cast<double>(days)));
  }
  void set_day(const std::string& id, const char* field, const char* date) {
    desk.apply(desk.set(id, field, Value(day(date))));
  }
  void wait(const std::string& id, const std::string& for_step, DependencyKind kind = {}, int lag = 0) {
    const std::string dependency = id + "-" + for_step;
    desk.apply(desk.insert(id, "dependencies", dependency));
    desk.apply(desk.set(dependency, "step", for_step));
    if (kind != DependencyKind{}) desk.apply(desk.set(dependency, "kind", static_cast<std::uint8_t>(kind)));
    if (lag) desk.apply(desk.set(dependency, "lag", static_cast<double>(lag)));
  }

  // "2026-08-24..2026-08-28 +3": earliest days and slack.
  std::string times(const std::string& id) {
    scheduler.update();
    const StepTimes times = scheduler.times(step(id));
    if (!times.early_start) return "no days";
    return to_text(*times.early_start) + ".." + to_text(*times.early_finish) + " +" + std::to_string(times.slack);
  }

  std::string changed() {
    const auto steps = scheduler.update();
    if (!steps) return "nothing bore on time";
    std::string ids;
    for (const std::size_t number : *steps) ids += (ids.empty() ? "" : " ") + scheduler.step(number).id;
    return ids;
  }

  Consequences consider_moving(const char* id, const char* to, Others others) {
    scheduler.update();
    return consider({id ? &step(id) : nullptr, day(to), 0, others}, scheduler);
  }

  Desk desk;
  Scheduler scheduler;
};

TEST_F(SchedulerTest, CountsSchoolDaysAndIncludesTheLast) {
  add_step("a", 5);
  add_step("b", 10);
  wait("b", "a");
  EXPECT_EQ(times("a"), "2026-08-24..2026-08-28 +0");
  EXPECT_EQ(times("b"), "2026-08-31..2026-09-11 +0");
}

TEST_F(SchedulerTest, StepsOverABreak) {
  add_step("a", 3);
  set_day("a", "start", "2026-11-19");
  add_step("b", 2);
  wait("b", "a", DependencyKind::finish_to_start, 1);
  EXPECT_EQ(times("a"), "2026-11-19..2026-11-30 +0");
  EXPECT_EQ(times("b"), "2026-12-02..2026-12-03 +0");
}

TEST_F(SchedulerTest, ABreakThatSwallowsAStepLeavesItNoSchoolDay) {
  add_step("a");
  set_day("a", "start", "2026-12-21");
  set_day("a", "end", "2027-01-01");
  add_step("b", 1);
  wait("b", "a");
  EXPECT_EQ(times("a"), "2027-01-04..2027-01-04 +0");
  EXPECT_EQ(scheduler.times(step("a")).length, 0);
  EXPECT_EQ(times("b"), "2027-01-04..2027-01-04 +0");
}

TEST_F(SchedulerTest, AMilestoneOnADayWithoutSchoolComesWhenSchoolDoes) {
  add_step("done", 0);
  set_day("done", "start", "2026-12-24");
  EXPECT_EQ(times("done"), "2027-01-04..2027-01-04 +0");
  set_day("done", "start", "2026-12-19");  // a Saturday before the break
  EXPECT_EQ(times("done"), "2027-01-04..2027-01-04 +0");
}

TEST_F(SchedulerTest, KnowsLeapDaysAndTheTurnOfTheYear) {
  set_day("year", "start", "2027-08-23");
  set_day("year", "end", "2028-06-09");
  add_step("a", 2);
  set_day("a", "start", "2028-02-28");
  add_step("b", 1);
  wait("b", "a");
  EXPECT_EQ(times("a"), "2028-02-28..2028-02-29 +0");
  EXPECT_EQ(times("b"), "2028-03-01..2028-03-01 +0");
  add_step("c", 2);
  set_day("c", "start", "2027-12-31");
  EXPECT_EQ(times("c"), "2027-12-31..2028-01-03 +42");
}

TEST_F(SchedulerTest, ANegativeLagBeginsBeforeTheOtherEndsButNotBeforeThePlan) {
  add_step("a", 5);
  add_step("b", 3);
  wait("b", "a", DependencyKind::finish_to_start, -2);
  EXPECT_EQ(times("b"), "2026-08-27..2026-08-31 +0");
  add_step("c", 3);
  wait("c", "a", DependencyKind::finish_to_start, -40);
  EXPECT_EQ(times("c"), "2026-08-24..2026-08-26 +3");
}

TEST_F(SchedulerTest, TellsSlackAndLatestDays) {
  add_step("long", 20);
  add_step("short", 5);
  add_step("last", 1);
  wait("last", "long");
  wait("last", "short");
  EXPECT_EQ(times("short"), "2026-08-24..2026-08-28 +15");
  const StepTimes& times = scheduler.times(step("short"));
  EXPECT_EQ(to_text(*times.late_start), "2026-09-14");
  EXPECT_EQ(to_text(*times.late_finish), "2026-09-18");
  EXPECT_FALSE(times.is_critical());
  EXPECT_TRUE(scheduler.times(step("long")).is_critical());
}

TEST_F(SchedulerTest, AGivenStartIsNotUndercutButPushed) {
  add_step("a", 5);
  add_step("b", 5);
  wait("b", "a");
  set_day("b", "start", "2026-09-14");
  EXPECT_EQ(times("b"), "2026-09-14..2026-09-18 +0");
  set_day("b", "start", "2026-08-26");
  EXPECT_EQ(times("b"), "2026-08-31..2026-09-04 +0");
}

TEST_F(SchedulerTest, KnowsAnEndWithItsDurationAndUnknownLengths) {
  add_step("a", 5);
  set_day("a", "end", "2026-09-18");
  EXPECT_EQ(times("a"), "2026-09-14..2026-09-18 +0");
  EXPECT_TRUE(scheduler.times(step("a")).is_length_known);
  add_step("b");
  EXPECT_EQ(times("b"), "2026-08-24..2026-08-24 +19");
  EXPECT_FALSE(scheduler.times(step("b")).is_length_known);
}

TEST_F(SchedulerTest, AMilestoneStandsOnTheDayThatItIsGiven) {
  add_step("a", 5);
  add_step("done", 0);
  wait("done", "a");
  EXPECT_EQ(times("done"), "2026-08-31..2026-08-31 +0");
  set_day("done", "start", "2026-08-28");  // that day's evening
  EXPECT_EQ(times("done"), "2026-08-28..2026-08-28 +0");
}

TEST_F(SchedulerTest, KeepsConstraints) {
  add_step("a", 5);
  add_step("b", 5);
  wait("b", "a");
  const auto constrain = [&](Constraint constraint, const char* date) {
    desk.apply(desk.set("b", "constraint", static_cast<std::uint8_t>(constraint)));
    set_day("b", "constraintDate", date);
    return times("b");
  };
  EXPECT_EQ(constrain(Constraint::start_not_before, "2026-09-09"), "2026-09-09..2026-09-15 +0");
  EXPECT_EQ(constrain(Constraint::start_on, "2026-08-27"), "2026-08-31..2026-09-04 +-2");
  EXPECT_EQ(constrain(Constraint::finish_not_after, "2026-09-03"), "2026-08-31..2026-09-04 +-1");
  EXPECT_EQ(constrain(Constraint::finish_on, "2026-09-11"), "2026-09-07..2026-09-11 +0");
}

TEST_F(SchedulerTest, TellsWhichStepsChanged) {
  add_step("a", 5);
  add_step("b", 5);
  add_step("c", 30);
  wait("b", "a");
  EXPECT_EQ(changed(), "a b c");
  EXPECT_EQ(changed(), "nothing bore on time");
  desk.apply(desk.set("a", "title", std::string("Train")));
  EXPECT_EQ(changed(), "nothing bore on time");
  desk.apply(desk.set("a", "duration", 6.0));
  EXPECT_EQ(changed(), "a b");
  desk.apply(RemoveEntity{"a"});
  EXPECT_EQ(changed(), "b");
  desk.undo();
  EXPECT_EQ(changed(), "a b");
  set_day("winter", "start", "2026-08-26");
  EXPECT_EQ(changed(), "a b c");
}

TEST_F(SchedulerTest, NamesTheMembersOfACircle) {
  add_step("a", 1);
  add_step("b", 1);
  wait("a", "b");
  wait("b", "a");
  scheduler.update();
  ASSERT_EQ(scheduler.circles().size(), 1u);
  EXPECT_EQ(scheduler.circles()[0].size(), 2u);
  EXPECT_EQ(times("a"), "2026-08-24..2026-08-24 +0");
}

TEST_F(SchedulerTest, BeginsWithTheFirstStepOrTodayWhereThePlanHasNoStart) {
  add_step("a", 1);
  desk.apply(desk.set("plan", "start", Value()));
  EXPECT_EQ(times("a"), "2026-09-01..2026-09-01 +0");
  add_step("b", 1);
  set_day("b", "start", "2026-10-05");
  EXPECT_EQ(times("a"), "2026-10-05..2026-10-05 +0");
}

// After any edits the schedule is what one made anew would be.
TEST_F(SchedulerTest, StaysTrueUnderRandomEdits) {
  std::mt19937 random(5);
  const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
  for (int i = 0; i < 12; ++i) add_step("s" + std::to_string(i), i % 4);
  for (int round = 0; round < 400; ++round) {
    const std::string id = "s" + std::to_string(number(0, 11));
    switch (number(0, 5)) {
      case 0:
        if (desk.has(id)) desk.apply(desk.set(id, "duration", static_cast<double>(number(0, 20))));
        break;
      case 1:
        if (desk.has(id)) desk.apply(desk.set(id, "start", Value(Date{day("2026-08-24").days + number(0, 200)})));
        break;
      case 2: {
        const std::string other = "s" + std::to_string(number(0, 11));
        if (desk.has(id) && desk.has(other) && !desk.has(id + "-" + other)) wait(id, other, {}, number(-2, 2));
        break;
      }
      case 3:
        if (desk.has(id)) desk.apply(RemoveEntity{id});
        break;
      case 4:
        set_day("winter", "end", number(0, 1) ? "2027-01-08" : "2027-01-01");
        break;
      case 5:
        desk.undo();
        break;
    }
    scheduler.update();
    Scheduler anew(desk.editor.tree(), day("2026-09-01"));
    for (std::size_t i = 0; i < scheduler.size(); ++i) ASSERT_EQ(scheduler.times(i), anew.times(i)) << round;
    ASSERT_EQ(scheduler.circles(), anew.circles());
  }
}

TEST_F(SchedulerTest, WhatFollowsIfAStepMoves) {
  add_step("a");
  set_day("a", "start", "2026-09-07");
  set_day("a", "end", "2026-09-11");
  add_step("b");
  set_day("b", "start", "2026-09-14");
  set_day("b", "end", "2026-09-18");
  wait("b", "a");
  add_step("free");
  set_day("free", "start", "2026-09-14");
  set_day("free", "end", "2026-09-18");

  const Consequences stay = consider_moving("a", "2026-09-09", Others::stay);
  ASSERT_EQ(stay.moved.size(), 1u);
  EXPECT_EQ(to_text(*stay.moved[0].new_start), "2026-09-09");
  EXPECT_EQ(to_text(*stay.moved[0].new_end), "2026-09-15");
  ASSERT_EQ(stay.too_early.size(), 1u);
  EXPECT_EQ(stay.too_early[0]->id, "b");

  const Consequences follow = consider_moving("a", "2026-09-09", Others::follow);
  ASSERT_EQ(follow.moved.size(), 2u);
  EXPECT_EQ(to_text(*follow.moved[1].new_start), "2026-09-16");
  EXPECT_EQ(to_text(*follow.moved[1].new_end), "2026-09-22");
  EXPECT_TRUE(follow.too_early.empty());
  EXPECT_EQ(to_text(*follow.new_finish), "2026-09-22");

  const Consequences earlier = consider_moving("a", "2026-08-31", Others::shift);
  ASSERT_EQ(earlier.moved.size(), 2u);
  EXPECT_EQ(to_text(*earlier.moved[1].new_start), "2026-09-07");
  EXPECT_EQ(consider_moving("a", "2026-08-31", Others::follow).moved.size(), 1u);
}

TEST_F(SchedulerTest, AMoveIsCarriedOutByItsEdits) {
  add_step("a", 5);
  set_day("a", "start", "2026-11-16");
  desk.apply(desk.insert("a", "checkIns", "look"));
  set_day("look", "first", "2026-11-18");
  add_step("b", 3);
  set_day("b", "start", "2026-11-30");
  wait("b", "a");
  Consequences moved = consider_moving("a", "2026-11-18", Others::follow);
  desk.apply(std::move(moved.edits));
  EXPECT_EQ(to_text(*step("a").start), "2026-11-18");
  EXPECT_EQ(to_text(*step("b").start), "2026-12-02");
  EXPECT_EQ(to_text(*static_cast<CheckInPlan&>(desk.find("look")).first), "2026-11-20");
  desk.undo();
  EXPECT_EQ(to_text(*step("b").start), "2026-11-30");
}

TEST_F(SchedulerTest, ADoneStepStaysWhereItWas) {
  add_step("a", 5);
  set_day("a", "start", "2026-09-07");
  add_step("b", 5);
  set_day("b", "start", "2026-09-14");
  wait("b", "a");
  desk.apply(desk.set("b", "status", static_cast<std::uint8_t>(Status::done)));
  EXPECT_EQ(consider_moving("a", "2026-09-21", Others::shift).moved.size(), 1u);
}

TEST_F(SchedulerTest, WhatFollowsIfThePlanBeginsLater) {
  add_step("a", 5);
  add_step("b", 5);
  set_day("b", "start", "2026-09-14");
  const Consequences moved = consider_moving(nullptr, "2026-08-31", Others::shift);
  ASSERT_EQ(moved.moved.size(), 2u);
  EXPECT_EQ(to_text(*moved.moved[0].new_start), "2026-08-31");
  EXPECT_EQ(to_text(*moved.moved[1].new_start), "2026-09-21");
  EXPECT_EQ(consider_moving(nullptr, "2026-08-31", Others::stay).moved.size(), 1u);
}

TEST_F(SchedulerTest, SlippageIsMeasuredAgainstTheAgreedDates) {
  add_step("a", 5);
  set_day("a", "start", "2026-11-16");
  scheduler.update();
  EXPECT_EQ(slippage_of(step("a"), scheduler), std::nullopt);
  desk.apply(keep_baseline(*desk.document.plan, scheduler, day("2026-09-01")));
  scheduler.update();
  EXPECT_EQ(to_text(*step("a").agreed_end), "2026-11-20");
  EXPECT_EQ(slippage_of(step("a"), scheduler), 0);
  set_day("a", "start", "2026-11-18");
  scheduler.update();
  EXPECT_EQ(slippage_of(step("a"), scheduler), 2);
  EXPECT_TRUE(desk.document.plan->baseline.has_value());
}

}  // namespace
}  // namespace waymark
