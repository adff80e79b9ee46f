#include "core/schedule/due.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/model/plan.hpp"
#include "tests/core/support/running_plan.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::day;
using testing_support::RunningPlan;

using Lines = std::vector<std::string>;

class DueTest : public testing::Test {
 protected:
  DueList list(const char* today, const char* until) {
    return due_until(day(until), day(today), plan.scheduler(today));
  }

  // "overdue check-in looks 2026-11-16 ann bob"
  Lines due(const char* today, const char* until) {
    Lines lines;
    for (const DueItem& item : list(today, until).items) {
      std::string line = std::string(to_text(item.state)) + " " + std::string(to_text(item.kind)) + " " +
                         item.about->id + " " + to_text(item.day);
      for (const std::string& person : item.people) line += " " + person;
      lines.push_back(std::move(line));
    }
    return lines;
  }

  // A step through autumn that is under way, with a look each Monday; the step's end lies beyond what is asked for.
  CheckInPlan& weekly_looks() {
    Step& step = plan.step("pilot", "2026-10-19", "2027-03-26");
    step.status = Status::under_way;
    return plan.check_ins(step, "looks", Frequency::weekly, "2026-11-02");
  }

  RunningPlan plan;
};

TEST_F(DueTest, AStepIsToBeginAndToEnd) {
  plan.step("ahead", "2026-12-01", "2026-12-11", "ann");
  plan.step("late", "2026-11-02", "2026-11-20", "bob").status = Status::under_way;
  plan.step("done", "2026-11-02", "2026-11-20", "bob").status = Status::done;
  EXPECT_THAT(due("2026-11-30", "2026-12-18"),
              ElementsAre("overdue step-end late 2026-11-20 bob", "due step-start ahead 2026-12-01 ann",
                          "coming step-end ahead 2026-12-11 ann"));
}

TEST_F(DueTest, ThisWeekEndsOnItsSunday) {
  plan.step("sunday", "2026-12-06", "2027-03-01");
  plan.step("monday", "2026-12-07", "2027-03-01");
  EXPECT_THAT(due("2026-11-30", "2026-12-18"),
              ElementsAre("due step-start sunday 2026-12-06", "coming step-start monday 2026-12-07"));
  EXPECT_THAT(due("2026-12-06", "2026-12-06"), ElementsAre("due step-start sunday 2026-12-06"));
}

TEST_F(DueTest, OnlyTheNewestMissedLookIsTold) {
  weekly_looks();
  EXPECT_THAT(due("2026-11-18", "2026-11-18"), ElementsAre("overdue check-in looks 2026-11-16"));
}

TEST_F(DueTest, LooksThatBreaksPushTogetherAreOne) {
  weekly_looks();
  const DueList due = list("2026-11-18", "2026-12-06");
  ASSERT_EQ(due.items.size(), 2U);
  EXPECT_EQ(to_text(due.items[1].day), "2026-11-30");
  EXPECT_EQ(to_text(due.items[1].meant), "2026-11-30");
}

TEST_F(DueTest, ALookMovesOffADayWithoutSchoolAndSaysWhenItWasMeant) {
  Step& step = plan.step("pilot", "2026-10-19", "2027-03-26");
  step.status = Status::under_way;
  plan.check_ins(step, "looks", Frequency::monthly, "2026-10-26");
  const DueList due = list("2026-11-18", "2026-12-06");
  ASSERT_EQ(due.items.size(), 2U);
  EXPECT_EQ(to_text(due.items[1].day), "2026-11-30");
  EXPECT_EQ(to_text(due.items[1].meant), "2026-11-26");
}

TEST_F(DueTest, ALateLookMakesGoodWhatWasMissedAndLeavesTheNextOne) {
  weekly_looks();
  plan.check_in("late", "pilot", "2026-11-12");
  EXPECT_THAT(due("2026-11-12", "2026-11-16"), ElementsAre("coming check-in looks 2026-11-16"));
}

TEST_F(DueTest, ALookOnTheDayBeforeTheNextOneStandsForBoth) {
  weekly_looks();
  plan.check_in("late", "pilot", "2026-11-15");
  EXPECT_THAT(due("2026-11-15", "2026-11-16"), IsEmpty());
}

TEST_F(DueTest, WhoLooksEachFridayIsNeverLateForMonday) {
  weekly_looks();
  plan.check_in("1", "pilot", "2026-10-30");
  plan.check_in("2", "pilot", "2026-11-06");
  plan.check_in("3", "pilot", "2026-11-13");
  EXPECT_THAT(due("2026-11-13", "2026-11-16"), IsEmpty());
  EXPECT_THAT(due("2026-11-17", "2026-11-17"), IsEmpty());
}

TEST_F(DueTest, OnADayOfTheirRhythmOneLookIsDueAndOneRecordMeetsIt) {
  weekly_looks();
  EXPECT_THAT(due("2026-11-16", "2026-11-16"), ElementsAre("due check-in looks 2026-11-16"));
  plan = RunningPlan();
  weekly_looks();
  plan.check_in("today", "pilot", "2026-11-16");
  EXPECT_THAT(due("2026-11-16", "2026-11-16"), IsEmpty());
}

TEST_F(DueTest, ALookAtAnotherStepCountsForNothingHere) {
  weekly_looks();
  plan.check_in("other", "elsewhere", "2026-11-16");
  EXPECT_THAT(due("2026-11-18", "2026-11-18"), ElementsAre("overdue check-in looks 2026-11-16"));
}

TEST_F(DueTest, LooksEndWithTheirStep) {
  Step& step = plan.step("short", "2026-11-30", "2026-12-09");
  step.status = Status::under_way;
  plan.check_ins(step, "looks", Frequency::weekly, "2026-12-02");
  EXPECT_THAT(due("2026-11-30", "2027-01-31"),
              ElementsAre("due check-in looks 2026-12-02", "coming step-end short 2026-12-09",
                          "coming check-in looks 2026-12-09"));
}

TEST_F(DueTest, WhoOwnsTheStepIsThereWhenItIsLookedAt) {
  CheckInPlan& looks = weekly_looks();
  plan.plan().steps[0].owner.id = "ann";
  looks.with.ids = {"bob", "ann"};
  EXPECT_THAT(due("2026-11-16", "2026-11-16"), ElementsAre("due check-in looks 2026-11-16 ann bob"));
}

TEST_F(DueTest, AReportIsMetByWhenItWasLastGiven) {
  plan.report("board", Frequency::monthly, "2026-09-01", "ann").audience = Audience::board;
  const DueList due = list("2026-11-18", "2026-12-05");
  ASSERT_EQ(due.items.size(), 2U);
  EXPECT_EQ(due.items[0].audience, Audience::board);
  EXPECT_EQ(due.items[0].state, DueState::overdue);
  EXPECT_EQ(to_text(due.items[0].day), "2026-11-02");
}

TEST_F(DueTest, AReportThatWasGivenLateIsDueAgainOnItsNextDate) {
  plan.report("board", Frequency::monthly, "2026-09-01").last_given = day("2026-11-18");
  EXPECT_THAT(due("2026-11-18", "2026-12-05"), ElementsAre("coming report board 2026-12-01"));
}

TEST_F(DueTest, AReportGivenTwoDaysEarlyIsGiven) {
  plan.report("board", Frequency::monthly, "2026-09-01").last_given = day("2026-10-30");
  EXPECT_THAT(due("2026-11-18", "2026-12-05"), ElementsAre("coming report board 2026-12-01"));
}

TEST_F(DueTest, DataIsMetByAnObservation) {
  Measure& measure = plan.measure("fluency", "ann");
  measure.frequency = Frequency::quarterly;
  measure.baseline_date = day("2026-09-01");
  EXPECT_THAT(due("2026-12-02", "2026-12-06"), ElementsAre("overdue data fluency 2026-12-01 ann"));
  plan = RunningPlan();
  Measure& observed = plan.measure("fluency", "ann");
  observed.frequency = Frequency::quarterly;
  observed.baseline_date = day("2026-09-01");
  plan.observe(observed, "winter", "2026-12-02", 51);
  EXPECT_THAT(due("2026-12-02", "2026-12-06"), IsEmpty());
}

TEST_F(DueTest, DataThatCouldNotBeReadAreStillWanted) {
  Measure& measure = plan.measure("fluency", "ann");
  measure.frequency = Frequency::quarterly;
  measure.baseline_date = day("2026-09-01");
  Observation& row = plan.observe(measure, "winter", "2026-12-02", std::nullopt);
  row.as_typed = "abt 4o";
  EXPECT_THAT(due("2026-12-02", "2026-12-06"), ElementsAre("overdue data fluency 2026-12-01 ann"));
}

TEST_F(DueTest, CountsAreData) {
  Measure& measure = plan.measure("fluency", "ann");
  measure.frequency = Frequency::quarterly;
  measure.baseline_date = day("2026-09-01");
  plan.observe(measure, "winter", "2026-12-02", std::nullopt).numerator = 12;
  EXPECT_THAT(due("2026-12-02", "2026-12-06"), IsEmpty());
}

TEST_F(DueTest, AnApprovalStaysUntilItIsDecided) {
  Step& step = plan.step("pilot", "2026-10-19", "2027-03-26");
  step.status = Status::under_way;
  plan.approval(step, "open", "2026-11-10", "board").state = ApprovalState::waiting;
  plan.approval(step, "given", "2026-11-10", "board").state = ApprovalState::approved;
  plan.approval(step, "refused", "2026-11-10", "board").state = ApprovalState::refused;
  EXPECT_THAT(due("2026-11-18", "2026-12-05"), ElementsAre("overdue approval open 2026-11-10 board"));
}

TEST_F(DueTest, ATaskStaysUntilItIsDone) {
  Meeting& meeting = plan.meeting("october", "2026-10-06", MeetingKind::team);
  plan.task(meeting, "write", "2026-10-20", "ann");
  plan.task(meeting, "call", "2026-10-20", "bob").done = true;
  EXPECT_THAT(due("2026-11-18", "2026-12-05"), ElementsAre("overdue task write 2026-10-20 ann"));
}

TEST_F(DueTest, AMeetingThatIsPutIntoThePlanStandsForItsRound) {
  plan.person("ann", Part::lead);
  plan.round("monthly", MeetingKind::team, Frequency::monthly, "2026-09-03");
  plan.meeting("december", "2026-12-02", MeetingKind::team);
  EXPECT_THAT(due("2026-11-18", "2027-01-10"),
              ElementsAre("coming meeting december 2026-12-02", "coming meeting monthly 2027-01-04 ann"));
}

TEST_F(DueTest, AMissedMeetingIsNotOverdue) {
  plan.round("monthly", MeetingKind::team, Frequency::monthly, "2026-09-03");
  EXPECT_THAT(due("2026-11-18", "2026-11-30"), IsEmpty());
}

TEST_F(DueTest, TheFinalReviewWaitsForADecision) {
  plan.plan().final_review = day("2026-11-16");
  EXPECT_THAT(due("2026-11-18", "2026-11-30"), ElementsAre("overdue final-review plan 2026-11-16"));
  plan = RunningPlan();
  plan.plan().final_review = day("2026-11-16");
  plan.put(plan.plan().decisions, plan.plan(), "decisions", "decision").date = day("2026-11-17");
  EXPECT_THAT(due("2026-11-18", "2026-11-30"), IsEmpty());
}

TEST_F(DueTest, MilestonesAndAdjustmentsThatLieAheadAreTold) {
  Measure& measure = plan.measure("fluency");
  plan.put(measure.milestones, measure, "milestones", "past").date = day("2026-11-02");
  plan.put(measure.milestones, measure, "milestones", "ahead").date = day("2026-12-01");
  plan.put(plan.plan().adjustments, plan.plan(), "adjustments", "rule").by = day("2026-12-02");
  EXPECT_THAT(due("2026-11-18", "2026-12-05"),
              ElementsAre("coming milestone ahead 2026-12-01", "coming adjustment rule 2026-12-02"));
}

TEST_F(DueTest, ADateThatNoSchoolDayCanTakeIsNamed) {
  weekly_looks();
  plan.plan().when_out = WhenOut::skip;
  const DueList due = list("2026-12-14", "2027-01-08");
  ASSERT_EQ(due.dropped.size(), 2U);
  EXPECT_EQ(due.dropped[0].about->id, "looks");
  EXPECT_EQ(to_text(due.dropped[0].date), "2026-12-21");
  EXPECT_EQ(to_text(due.dropped[1].date), "2026-12-28");
}

TEST_F(DueTest, AStepWithoutDatesTakesThoseOfTheSchedule) {
  Step& step = plan.put(plan.plan().steps, plan.plan(), "steps", "undated");
  step.duration = 5;
  EXPECT_THAT(due("2026-08-20", "2026-09-15"),
              ElementsAre("coming step-start undated 2026-08-24", "coming step-end undated 2026-08-28"));
}

TEST_F(DueTest, NothingIsDueInABlankPlan) { EXPECT_THAT(due("2026-11-18", "2027-06-30"), IsEmpty()); }

}  // namespace
}  // namespace waymark
