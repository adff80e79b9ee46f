#include "core/schedule/leaving.hpp"

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

class LeavingTest : public testing::Test {
 protected:
  LeavingTest() {
    for (const char* id : {"ann", "bob", "cy"}) plan.person(id);
    Step& pilot = plan.step("pilot", "2026-10-05", "2027-02-01", "ann");
    pilot.backup.id = "bob";
    pilot.helpers.ids = {"cy"};
    plan.check_ins(pilot, "looks", Frequency::weekly, "2026-10-12").with.ids = {"ann", "cy"};
  }

  Person& person(const char* id) { return static_cast<Person&>(plan.desk().find(id)); }
  Step& step(const char* id) { return static_cast<Step&>(plan.desk().find(id)); }
  CheckInPlan& looks() { return static_cast<CheckInPlan&>(plan.desk().find("looks")); }

  // "pilot owner bob": what stalls, where, and who steps in.
  std::vector<std::string> stalls(const char* id, const char* from = "2026-12-01") {
    const Scheduler& scheduler = plan.scheduler("2026-11-30");
    std::vector<std::string> lines;
    for (const Stall& stall : stalls_without(person(id), day(from), scheduler))
      lines.push_back(stall.about->id + " " + std::string(stall.field->name) + " " + stall.successor);
    return lines;
  }

  void leave(const char* id, const char* to, const char* note = "") {
    const Scheduler& scheduler = plan.scheduler("2026-11-30");
    plan.desk().apply(hand_over({&person(id), day("2026-11-30"), to, note}, scheduler));
  }

  RunningPlan plan;
};

TEST_F(LeavingTest, TellsWhatStallsAndWhoStepsIn) {
  EXPECT_THAT(stalls("ann"), ElementsAre("pilot owner bob", "looks with bob"));
  EXPECT_THAT(stalls("bob"), ElementsAre("pilot backup "));
}

TEST_F(LeavingTest, WhatIsOverByThenDoesNotStall) {
  plan.step("early", "2026-10-05", "2026-11-20", "ann");
  plan.step("done", "2026-10-05", "2027-02-01", "ann").status = Status::done;
  EXPECT_THAT(stalls("ann"), ElementsAre("pilot owner bob", "looks with bob"));
  EXPECT_THAT(stalls("ann", "2027-02-02"), IsEmpty());
}

TEST_F(LeavingTest, RecordsAndWhatIsDecidedStayUnderTheirNames) {
  plan.check_in("look", "pilot", "2026-10-12").by.id = "cy";
  Meeting& october = plan.meeting("october", "2026-10-06", MeetingKind::team);
  october.attendees.ids = {"cy"};
  plan.task(october, "call", "2026-10-20", "cy").done = true;
  plan.task(october, "write", "2026-12-20", "cy");
  Step& pilot = plan.plan().steps[0];
  plan.approval(pilot, "given", "2026-11-10", "cy").state = ApprovalState::approved;
  plan.approval(pilot, "open", "2026-12-10", "cy");
  EXPECT_THAT(stalls("cy"), ElementsAre("pilot helpers ann", "looks with ann", "open by ann", "write person "));
}

TEST_F(LeavingTest, DataAndReportsAndRoundsStallToo) {
  plan.measure("fluency", "cy");
  plan.report("news", Frequency::monthly, "2026-09-01", "cy");
  plan.round("monthly", MeetingKind::team, Frequency::monthly, "2026-09-01").with.ids = {"ann", "cy"};
  EXPECT_THAT(stalls("cy"),
              ElementsAre("fluency collector ", "pilot helpers ann", "looks with ann", "news from ", "monthly with "));
}

TEST_F(LeavingTest, EachBackupTakesOverAndIsNoLongerBackup) {
  leave("ann", "", "Keys are in the office.");
  EXPECT_EQ(step("pilot").owner.id, "bob");
  EXPECT_EQ(step("pilot").backup.id, "");
  EXPECT_THAT(looks().with.ids, ElementsAre("bob", "cy"));
  EXPECT_EQ(person("ann").leaving, day("2026-11-30"));
  EXPECT_EQ(person("ann").handover, "Keys are in the office.");
}

TEST_F(LeavingTest, OnePersonTakesOverEverything) {
  leave("ann", "cy");
  EXPECT_EQ(step("pilot").owner.id, "cy");
  EXPECT_EQ(step("pilot").backup.id, "bob");
  EXPECT_THAT(looks().with.ids, ElementsAre("cy"));
  EXPECT_THAT(stalls("ann"), IsEmpty());
}

TEST_F(LeavingTest, NobodyBacksUpThemselves) {
  leave("bob", "ann");
  EXPECT_EQ(step("pilot").owner.id, "ann");
  EXPECT_EQ(step("pilot").backup.id, "");
}

TEST_F(LeavingTest, WhoTakesOverAStepNoLongerOnlyHelps) {
  leave("ann", "cy");
  EXPECT_THAT(step("pilot").helpers.ids, IsEmpty());
}

TEST_F(LeavingTest, WhoOwnedAndHelpedDoesNeither) {
  plan.plan().steps[0].helpers.ids = {"ann", "cy", "bob"};
  leave("ann", "cy");
  EXPECT_THAT(step("pilot").helpers.ids, ElementsAre("bob"));
}

TEST_F(LeavingTest, WhatHasNoSuccessorStaysAndStillStalls) {
  plan.step("alone", "2026-10-05", "2027-02-01", "ann");
  leave("ann", "");
  EXPECT_EQ(step("alone").owner.id, "ann");
  EXPECT_THAT(stalls("ann"), ElementsAre("alone owner "));
}

TEST_F(LeavingTest, IsOneStepOfUndo) {
  const std::string before = plan.desk().content();
  leave("ann", "cy", "Note");
  EXPECT_NE(plan.desk().content(), before);
  plan.desk().undo();
  EXPECT_EQ(plan.desk().content(), before);
}

}  // namespace
}  // namespace waymark
