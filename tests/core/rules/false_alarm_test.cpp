// What looks like a fault and is none: the rules that come near it are silent here, and speak where it is one.
#include <gtest/gtest.h>

#include "tests/core/support/faults.hpp"

namespace waymark {
namespace {

using namespace testing_support;

Document empty_plan() {
  Document document;
  document.plan->id = "plan";
  return document;
}

class SmallPlan : public testing::Test {
 protected:
  // Whether the rule finds anything in the plan on that day.
  bool speaks(std::string_view rule, const char* today) {
    const auto findings = Inspector(desk.editor.tree(), parse_date(today)).findings();
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) { return each.rule->id == rule; });
  }

  void add_step(const char* id, const char* start, const char* end) {
    insert(desk, "plan", "people", "ana", {{"name", text("Ana Ruiz")}});
    insert(desk, "plan", "steps", id, {{"title", text(id)}, {"owner", text("ana")}});
    set(desk, id, "start", day(start));
    set(desk, id, "end", day(end));
  }

  Desk desk{empty_plan()};
};

TEST_F(SmallPlan, NobodyChecksInOverTheSummerWhereNoSchoolYearsAreEntered) {
  add_step("step", "2027-04-05", "2027-12-17");
  set(desk, "step", "status", choice(Status::under_way));
  insert(desk, "step", "checkIns", "look", {{"frequency", choice(Frequency::monthly)}});
  insert(desk, "plan", "checkIns", "seen", {{"date", day("2027-05-28")}, {"step", text("step")}});
  EXPECT_FALSE(speaks("check-in-overdue", "2027-08-25"));
  insert(desk, "plan", "checkIns", "of-another", {{"date", day("2027-09-17")}});  // the team keeps its record
  EXPECT_TRUE(speaks("check-in-overdue", "2027-09-24"));
}

TEST_F(SmallPlan, NobodyCollectsOverTheSummerWhereNoSchoolYearsAreEntered) {
  add_step("step", "2027-04-05", "2027-12-17");
  insert(desk, "step", "measures", "lessons",
         {{"name", text("Lessons")}, {"frequency", choice(Frequency::monthly)}, {"baselineDate", day("2027-05-21")}});
  EXPECT_FALSE(speaks("data-overdue", "2027-08-25"));
  EXPECT_TRUE(speaks("data-overdue", "2027-09-24"));
}

TEST_F(SmallPlan, SummerSchoolMayLieInASummerThatIsWrittenAsABreak) {
  insert(desk, "plan", "schoolYears", "year", {{"start", day("2026-08-24")}, {"end", day("2027-08-13")}});
  insert(desk, "year", "breaks", "out",
         {{"name", text("Summer")}, {"start", day("2027-06-10")}, {"end", day("2027-08-06")}});
  add_step("step", "2027-06-21", "2027-07-16");
  for (const char* rule : {"step-wholly-without-school", "step-starts-without-school", "step-ends-without-school"})
    EXPECT_FALSE(speaks(rule, "2027-05-03")) << rule;
  set(desk, "out", "end", day("2027-07-02"));  // three weeks are no summer
  set(desk, "step", "end", day("2027-07-01"));
  EXPECT_TRUE(speaks("step-wholly-without-school", "2027-05-03"));
}

TEST_F(SmallPlan, WorkThatWasSeenAtACheckInHasBegun) {
  add_step("step", "2026-10-05", "2026-12-18");
  EXPECT_TRUE(speaks("step-should-have-begun", "2026-11-24"));
  insert(desk, "plan", "checkIns", "seen",
         {{"date", day("2026-11-20")}, {"step", text("step")}, {"status", choice(Status::under_way)}});
  EXPECT_FALSE(speaks("step-should-have-begun", "2026-11-24"));
  EXPECT_TRUE(speaks("step-status-behind-check-in", "2026-11-24"));
}

TEST_F(SmallPlan, ALateDecisionIsFoundOnce) {
  add_step("step", "2026-10-05", "2026-12-18");
  insert(desk, "step", "approvals", "asked", {{"decision", text("Money")}, {"due", day("2026-10-16")}});
  EXPECT_TRUE(speaks("approval-overdue", "2026-11-24"));
  EXPECT_FALSE(speaks("approval-after-start", "2026-11-24"));
  EXPECT_FALSE(speaks("step-should-have-begun", "2026-11-24"));
  EXPECT_TRUE(speaks("approval-after-start", "2026-10-12"));
  EXPECT_FALSE(speaks("approval-overdue", "2026-10-12"));
}

TEST_F(SmallPlan, WhatIsOnlyCountedInSchoolDaysHasALastDayToo) {
  add_step("step", "2026-10-05", "2026-10-30");
  set(desk, "step", "end", blank());
  set(desk, "step", "duration", 20.0);
  set(desk, "ana", "leaving", day("2026-10-16"));
  insert(desk, "plan", "goals", "goal", {{"title", text("Reading")}, {"end", day("2026-10-23")}});
  set(desk, "step", "goals", ids({"goal"}));
  EXPECT_TRUE(speaks("step-overdue", "2026-11-24"));
  EXPECT_TRUE(speaks("leaving-owner", "2026-11-24"));
  EXPECT_TRUE(speaks("step-outside-goal", "2026-11-24"));
  EXPECT_FALSE(speaks("step-should-have-begun", "2026-11-24"));
  EXPECT_FALSE(speaks("step-overdue", "2026-10-30"));
}

TEST_F(SmallPlan, MendingProgressLeavesAPausedStepPaused) {
  add_step("step", "2026-10-05", "2026-12-18");
  set(desk, "step", "status", choice(Status::paused));
  insert(desk, "plan", "checkIns", "seen",
         {{"date", day("2026-11-20")}, {"step", text("step")}, {"percentDone", 40.0}});
  Inspector inspector(desk.editor.tree(), parse_date("2026-11-24"));
  desk.apply(inspector.mend("step-behind-check-in/step/percentDone", "new"));
  const auto& step = static_cast<const Step&>(desk.find("step"));
  EXPECT_EQ(step.status, Status::paused);
  EXPECT_EQ(step.percent_done, 40.0);
}

TEST_F(SmallPlan, NamesakesAreHeldAgainstAllBeforeThem) {
  const auto add = [&](const char* id, const char* role) {
    insert(desk, "plan", "people", id, {{"name", text("Ana Ruiz")}, {"role", text(role)}});
  };
  add("a", "Teacher");
  add("b", "Nurse");
  EXPECT_FALSE(speaks("duplicate-person", "2026-11-24"));
  add("c", "Nurse");
  EXPECT_TRUE(speaks("duplicate-person", "2026-11-24"));
}

TEST_F(SmallPlan, OneOfThreeMayHaveHalfOfTheStepsButNotNearlyAll) {
  for (const char* id : {"ben", "kim"}) insert(desk, "plan", "people", id, {{"name", text(id)}});
  insert(desk, "plan", "people", "ana", {{"name", text("Ana Ruiz")}});
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g"})
    insert(desk, "plan", "steps", id, {{"owner", text(id[0] < 'f' ? "ana" : "ben")}});
  EXPECT_FALSE(speaks("person-owns-too-much", "2026-11-24"));
  set(desk, "f", "owner", text("ana"));
  EXPECT_TRUE(speaks("person-owns-too-much", "2026-11-24"));
}

TEST_F(SmallPlan, MoneyDoesNotSayWhatAStepNeeds) {
  add_step("step", "2026-10-05", "2027-02-26");
  for (const double cost : {0.0, 500.0}) {
    set(desk, "step", "cost", cost);
    EXPECT_EQ(speaks("step-without-resources", "2026-11-24"), cost > 0);
  }
}

}  // namespace
}  // namespace waymark
