#include "core/schedule/events.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/model/plan.hpp"
#include "tests/core/support/running_plan.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing_support::day;
using testing_support::RunningPlan;

class EventsTest : public testing::Test {
 protected:
  std::vector<Event> events(const char* person = "") {
    return events_of(person, day("2026-11-30"), plan.scheduler("2026-11-30"));
  }
  std::vector<std::string> uids(const char* person = "") {
    std::vector<std::string> uids;
    for (const Event& event : events(person)) uids.push_back(event.uid);
    return uids;
  }

  RunningPlan plan;
};

TEST_F(EventsTest, AStepIsOneEventFromItsFirstToItsLastDay) {
  plan.step("pilot", "2026-11-02", "2026-12-04", "ann");
  const auto all = events();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].uid, "plan-pilot-step-start@waymark");
  EXPECT_EQ(to_text(all[0].item.day), "2026-11-02");
  EXPECT_EQ(to_text(all[0].end), "2026-12-04");
}

TEST_F(EventsTest, WhatComesRoundIsNamedByTheDayThatWasMeant) {
  plan.report("news", Frequency::monthly, "2026-09-27", "ann").last_given = day("2026-11-25");
  plan.plan().end = day("2027-01-10");
  EXPECT_THAT(uids(), ElementsAre("plan-news-2026-12-27@waymark"));
  EXPECT_EQ(to_text(events()[0].item.day), "2027-01-04");
  plan = RunningPlan();
  plan.plan().end = day("2027-01-10");
  plan.plan().when_out = WhenOut::previous;
  plan.report("news", Frequency::monthly, "2026-09-27", "ann").last_given = day("2026-11-25");
  EXPECT_THAT(uids(), ElementsAre("plan-news-2026-12-27@waymark"));
  EXPECT_EQ(to_text(events()[0].item.day), "2026-12-18");
}

TEST_F(EventsTest, AMeetingStaysTheSameOnAnotherDay) {
  plan.meeting("december", "2026-12-03", MeetingKind::team);
  EXPECT_THAT(uids(), ElementsAre("plan-december-meeting@waymark"));
  plan = RunningPlan();
  plan.meeting("december", "2026-12-10", MeetingKind::team);
  EXPECT_THAT(uids(), ElementsAre("plan-december-meeting@waymark"));
}

TEST_F(EventsTest, APersonGetsWhatThatPersonDoes) {
  plan.step("mine", "2026-12-07", "2026-12-11", "ann");
  plan.step("helped", "2026-12-14", "2026-12-18", "bob").helpers.ids = {"ann"};
  plan.step("other", "2026-12-07", "2026-12-11", "bob");
  EXPECT_THAT(uids("ann"), ElementsAre("plan-mine-step-start@waymark", "plan-helped-step-start@waymark"));
  EXPECT_EQ(uids().size(), 3U);
}

TEST_F(EventsTest, NoTwoEventsHaveTheSameName) {
  Step& step = plan.step("pilot", "2026-11-02", "2027-05-28", "ann");
  plan.check_ins(step, "looks", Frequency::weekly, "2026-11-09");
  plan.approval(step, "approval", "2026-12-10", "board");
  plan.report("news", Frequency::every_two_weeks, "2026-09-01", "ann");
  plan.round("team", MeetingKind::team, Frequency::monthly, "2026-09-01");
  plan.plan().final_review = day("2027-06-01");
  const auto all = uids();
  EXPECT_GT(all.size(), 40U);
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size());
}

}  // namespace
}  // namespace waymark
