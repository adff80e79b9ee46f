// Tables of counts that a plan's figures make: how many sums, and what becomes of numbers that no group can have.
#include "core/sharing/adding_up.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <utility>

#include "tests/core/sharing/sharing_plans.hpp"

namespace waymark {
namespace {

using namespace testing_support;

constexpr int kLimit = 10;

// A measure of the same name for each of many schools, all with one count.
std::size_t sums_of_equal_counts(int schools) {
  Sharing sharing;
  for (int i = 0; i < schools; ++i)
    sharing.observe(sharing.measure("Suspended students", ValueKind::count, "students"), "2026-10-01",
                    ObservationGroup::unset, 40);
  return add_up(figures_of(sharing.plan()), {}, kLimit).counts.table.sums.size();
}

TEST(AddingUp, EqualCountsAreJoinedInARow) {
  EXPECT_EQ(sums_of_equal_counts(2), 1U);
  EXPECT_EQ(sums_of_equal_counts(50), 49U);
  EXPECT_EQ(sums_of_equal_counts(200), 199U);
}

TEST(AddingUp, ANegativeShareStandsForNobody) {
  Sharing sharing;
  for (const auto& [share, size] : {std::pair(-40.0, 10.0), std::pair(30.0, 50.0), std::pair(22.0, 50.0)})
    sharing.observe(sharing.measure("Suspended students", ValueKind::percent, "%"), "2026-10-01",
                    ObservationGroup::unset, share, {}, size);
  const AddedUp added = add_up(figures_of(sharing.plan()), {}, kLimit);
  for (const Cell& cell : added.counts.table.cells) EXPECT_GE(cell.count, 0);
}

// Slack is by how much a rounded share may mislead: it is used up, and never turns into its contrary.
TEST(AddingUp, SlackIsNeverLessThanNothing) {
  Sharing sharing;
  sharing.observe(sharing.measure("Suspended students", ValueKind::percent, "%"), "2026-10-01", ObservationGroup::unset,
                  -40, {}, 10);
  sharing.observe(sharing.measure("Absent students", ValueKind::percent, "%"), "2026-10-01", ObservationGroup::unset,
                  40, -4, 10);
  CountTable counts(figures_of(sharing.plan()), kLimit);
  for (std::size_t cell = 0; cell < counts.table.cells.size(); ++cell) {
    const double slack = counts.slack(cell);
    ASSERT_GE(slack, 0);
    for (const double over : {3.0, -3.0}) {
      const double left = counts.take_up(cell, over);
      EXPECT_LE(std::abs(over - left), slack);
      EXPECT_GE(counts.slack(cell), 0);
    }
  }
}

}  // namespace
}  // namespace waymark
