#include "core/schedule/agenda.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

#include "core/model/plan.hpp"
#include "tests/core/support/running_plan.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::day;
using testing_support::RunningPlan;

using Lines = std::vector<std::string>;

// "off-track step ann 10"
Lines lines(const std::vector<AgendaPoint>& points) {
  Lines lines;
  for (const AgendaPoint& point : points)
    lines.push_back(std::string(to_text(point.reason)) + " " + point.about->id + " " + point.speaker + " " +
                    std::to_string(point.minutes));
  return lines;
}

int total(const std::vector<AgendaPoint>& points) {
  return std::accumulate(points.begin(), points.end(), 0,
                         [](int sum, const AgendaPoint& point) { return sum + point.minutes; });
}

class AgendaTest : public testing::Test {
 protected:
  Agenda make(MeetingKind kind, int minutes = 60, const char* date = "2026-12-02") {
    return make_agenda({day(date), kind, minutes}, day("2026-11-30"), plan.scheduler("2026-11-30"));
  }

  Step& under_way(const char* id, const char* start, const char* end, const char* owner) {
    Step& step = plan.step(id, start, end, owner);
    step.status = Status::under_way;
    return step;
  }

  RunningPlan plan;
};

TEST_F(AgendaTest, WhatNeedsTheTeamMostComesFirst) {
  under_way("red", "2026-10-05", "2027-02-01", "ann").health = Health::red;
  plan.step("soon", "2026-12-14", "2027-02-01", "bob");
  Step& asks = under_way("asks", "2026-10-05", "2027-02-01", "cy");
  plan.approval(asks, "approval", "2026-12-01", "board").state = ApprovalState::waiting;
  plan.report("news", Frequency::monthly, "2026-11-30", "dee");
  EXPECT_THAT(lines(make(MeetingKind::team).points),
              ElementsAre("decision approval board 10", "off-track red ann 10", "due news dee 3", "coming soon bob 2"));
}

TEST_F(AgendaTest, AStepThatIsPastItsEndIsOffTrackAndOneThatEndsByTheMeetingIsDue) {
  under_way("late", "2026-10-05", "2026-11-20", "ann");
  under_way("ending", "2026-10-05", "2026-12-01", "bob");
  EXPECT_THAT(lines(make(MeetingKind::team).points), ElementsAre("off-track late ann 10", "due ending bob 3"));
}

TEST_F(AgendaTest, AStepUnderWayThatSlippedByAWeekIsOffTrack) {
  under_way("slipped", "2026-10-05", "2027-02-05", "ann").agreed_end = day("2027-01-29");
  under_way("nearly", "2026-10-05", "2027-02-04", "ann").agreed_end = day("2027-01-29");
  plan.step("ahead", "2027-01-11", "2027-02-05", "ann").agreed_end = day("2027-01-29");
  EXPECT_THAT(lines(make(MeetingKind::team).points), ElementsAre("off-track slipped ann 10"));
}

TEST_F(AgendaTest, AStepIsTalkedAboutOnceForTheGravestReason) {
  Step& late = under_way("late", "2026-10-05", "2026-11-20", "ann");
  late.health = Health::yellow;
  plan.check_ins(late, "looks", Frequency::weekly, "2026-10-12");
  EXPECT_THAT(lines(make(MeetingKind::team).points), ElementsAre("off-track late ann 10"));
}

TEST_F(AgendaTest, WhatIsOverIsNotTalkedAbout) {
  Step& done = plan.step("done", "2026-10-05", "2026-11-20", "ann");
  done.status = Status::done;
  done.health = Health::red;
  EXPECT_THAT(lines(make(MeetingKind::team).points), IsEmpty());
}

TEST_F(AgendaTest, AMeasureThatMissedItsMilestoneComesUp) {
  Measure& measure = plan.measure("fluency", "dee");
  measure.direction = Direction::increase;
  Milestone& aim = plan.put(measure.milestones, measure, "milestones", "fall");
  aim.date = day("2026-11-01");
  aim.value = 55;
  plan.observe(measure, "november", "2026-11-09", 51);
  EXPECT_THAT(lines(make(MeetingKind::team).points), ElementsAre("missed-aim fluency dee 8"));
}

TEST_F(AgendaTest, AMeasureThatFellAsItShouldDoesNotComeUp) {
  Measure& measure = plan.measure("absences", "dee");
  measure.direction = Direction::decrease;
  Milestone& aim = plan.put(measure.milestones, measure, "milestones", "fall");
  aim.date = day("2026-11-01");
  aim.value = 55;
  plan.observe(measure, "november", "2026-11-09", 51);
  EXPECT_THAT(lines(make(MeetingKind::team).points), IsEmpty());
}

TEST_F(AgendaTest, EachRoundTalksAboutItsOwn) {
  under_way("red", "2026-10-05", "2027-02-01", "ann").health = Health::red;
  plan.report("news", Frequency::monthly, "2026-11-30", "dee");
  plan.task(plan.meeting("october", "2026-10-06", MeetingKind::implementers), "call", "2026-10-20", "bob");
  EXPECT_THAT(lines(make(MeetingKind::implementers).points), ElementsAre("off-track red ann 10", "overdue call bob 5"));
  EXPECT_THAT(lines(make(MeetingKind::leadership).points), ElementsAre("off-track red ann 10"));
}

TEST_F(AgendaTest, TheFinalReviewComesFirstWhereItIsDue) {
  under_way("red", "2026-10-05", "2027-02-01", "ann").health = Health::red;
  plan.plan().final_review = day("2026-12-02");
  EXPECT_THAT(lines(make(MeetingKind::team).points), ElementsAre("final-review plan  15", "off-track red ann 10"));
}

TEST_F(AgendaTest, PointsAreShortenedToFitAndTheLastOnesLeft) {
  const std::vector<std::string> ids = {"a", "b", "c", "d", "e", "f"};
  for (const std::string& id : ids) under_way(id.c_str(), "2026-10-05", "2027-02-01", "ann").health = Health::red;
  const Agenda agenda = make(MeetingKind::team, 30);
  EXPECT_THAT(lines(agenda.points), ElementsAre("off-track a ann 5", "off-track b ann 5", "off-track c ann 5",
                                                "off-track d ann 5", "off-track e ann 5", "off-track f ann 5"));
  const Agenda shorter = make(MeetingKind::team, 12);
  EXPECT_EQ(shorter.points.size(), 2U);
  EXPECT_EQ(total(shorter.points), 12);
  EXPECT_EQ(lines(shorter.left).front(), "off-track c ann 10");
}

TEST_F(AgendaTest, NeverPlansMoreThanThereIs) {
  for (int i = 0; i < 20; ++i)
    under_way(("step" + std::to_string(i)).c_str(), "2026-10-05", "2027-02-01", "ann").health = Health::red;
  for (int minutes = 5; minutes <= 200; ++minutes) {
    const Agenda agenda = make(MeetingKind::team, minutes);
    EXPECT_LE(total(agenda.points), minutes);
    EXPECT_EQ(agenda.points.size() + agenda.left.size(), 20U);
  }
}

}  // namespace
}  // namespace waymark
