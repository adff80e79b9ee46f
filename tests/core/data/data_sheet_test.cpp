#include "core/data/data_sheet.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

class Sheet : public testing::Test {
 protected:
  void add(Day date, Number value, const char* as_typed) {
    Observation& each = plan_.observe(measure_, "", value);
    each.date = date;
    each.as_typed = as_typed;
  }

  const Day day_ = testing_support::day("2026-10-05");
  testing_support::DataPlan plan_;
  Measure& measure_ = plan_.measure(plan_.goal("g"), "m");
};

TEST_F(Sheet, CountsRowsToMend) {
  add(day_, 45, "");
  EXPECT_EQ(rows_to_mend(measure_), 0u);
  add(day_, {}, "good");
  add({}, {}, "date: Octember 3 | value: 46");
  add({}, 46, "");
  EXPECT_EQ(rows_to_mend(measure_), 3u);
}

TEST_F(Sheet, HasNothingToMendWhereThereAreHonestlyNoData) {
  for (const char* text : {"n/a", "n/d", "—", "numerator: n/a | denominator: n/a"}) add(day_, {}, text);
  EXPECT_EQ(rows_to_mend(measure_), 0u);
  add({}, {}, "date: n/a | value: n/a");
  EXPECT_EQ(rows_to_mend(measure_), 1u) << "no day is a thing to mend";
}

}  // namespace
}  // namespace waymark
