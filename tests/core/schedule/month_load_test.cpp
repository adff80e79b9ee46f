#include "core/schedule/month_load.hpp"

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

// "2026-11 1+0 16": steps owned, helped with, and school days.
std::vector<std::string> lines(const PersonLoad& load) {
  std::vector<std::string> lines;
  for (const MonthLoad& month : load.months)
    lines.push_back(to_text(month.month).substr(0, 7) + " " + std::to_string(month.steps) + "+" +
                    std::to_string(month.helps) + " " + std::to_string(month.school_days));
  return lines;
}

TEST(MonthLoad, CountsSchoolDaysOfStepsByMonth) {
  RunningPlan plan;
  plan.person("ann");
  plan.person("bob");
  plan.step("a", "2026-11-02", "2026-12-04", "ann").helpers.ids = {"bob"};
  plan.step("b", "2026-12-01", "2026-12-02", "ann");
  plan.step("done", "2026-11-02", "2026-11-30", "ann").status = Status::done;
  const auto loads = load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02"));
  ASSERT_EQ(loads.size(), 2U);
  EXPECT_THAT(lines(loads[0]), ElementsAre("2026-11 1+0 16", "2026-12 2+0 6"));
  EXPECT_THAT(lines(loads[1]), ElementsAre("2026-11 0+1 0", "2026-12 0+1 0"));
}

// "2026-11 check-in 2, report 1"
std::vector<std::string> due_lines(const PersonLoad& load) {
  std::vector<std::string> lines;
  for (const MonthLoad& month : load.months) {
    std::string line = to_text(month.month).substr(0, 7);
    for (const auto& [kind, count] : month.due)
      line.append(" ").append(to_text(kind)).append(" ").append(std::to_string(count));
    lines.push_back(line);
  }
  return lines;
}

TEST(MonthLoad, CountsWhatElseIsDueUntilThePlanEnds) {
  RunningPlan plan;
  plan.plan().end = day("2027-01-29");
  plan.person("ann");
  Step& step = plan.step("a", "2026-11-02", "2027-01-15", "bob");
  plan.check_ins(step, "looks", Frequency::monthly, "2026-11-10").with.ids = {"ann"};
  Approval& approval = plan.put(step.approvals, step, "approvals", "rooms");
  approval.by.ids = {"ann"};
  approval.due = day("2026-10-01");
  const auto loads = load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02"));
  // The approval is overdue: it is to be done now.
  EXPECT_THAT(due_lines(loads[0]),
              ElementsAre("2026-11 check-in 1 approval 1", "2026-12 check-in 1", "2027-01 check-in 1"));
}

TEST(MonthLoad, StepsAreNotCountedTwice) {
  RunningPlan plan;
  plan.person("ann");
  plan.step("a", "2026-11-02", "2026-11-20", "ann");
  EXPECT_THAT(due_lines(load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02"))[0]), ElementsAre("2026-11"));
}

TEST(MonthLoad, AMonthWithoutSchoolIsNoWork) {
  RunningPlan plan;
  plan.person("ann");
  plan.step("a", "2026-12-18", "2027-01-01", "ann");
  const auto loads = load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02"));
  EXPECT_THAT(lines(loads[0]), ElementsAre("2026-12 1+0 1", "2027-01 0+0 0"));
}

TEST(MonthLoad, AStepThatRunsBackwardsOrHasNoOwnerIsNobodysWork) {
  RunningPlan plan;
  plan.person("ann");
  plan.step("backwards", "2026-12-18", "2026-12-01", "ann");
  EXPECT_THAT(load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02"))[0].months, IsEmpty());
}

TEST(MonthLoad, ManyYearsAreCutOff) {
  RunningPlan plan;
  plan.person("ann");
  plan.step("long", "2026-12-18", "2099-12-01", "ann");
  EXPECT_EQ(load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02"))[0].months.size(), 180U);
}

TEST(MonthLoad, NobodyIsInABlankPlan) {
  RunningPlan plan;
  EXPECT_THAT(load_by_month(day("2026-11-02"), plan.scheduler("2026-11-02")), IsEmpty());
}

}  // namespace
}  // namespace waymark
