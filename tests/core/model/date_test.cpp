#include "core/model/date.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Date, CountsFromTheEpoch) {
  EXPECT_EQ(parse_date("1970-01-01")->days, 0);
  EXPECT_EQ(parse_date("1969-12-31")->days, -1);
  EXPECT_EQ(parse_date("2026-11-24")->days, 20781);
}

TEST(Date, KnowsLeapDays) {
  EXPECT_TRUE(parse_date("2028-02-29"));
  EXPECT_TRUE(parse_date("2000-02-29"));
  EXPECT_FALSE(parse_date("2027-02-29"));
  EXPECT_FALSE(parse_date("2100-02-29"));
}

TEST(Date, EveryAcceptedDayIsWrittenAsItWasRead) {
  const Date first = *parse_date("1900-01-01");
  const Date last = *parse_date("2199-12-31");
  for (Date day = first; day <= last; ++day.days) ASSERT_EQ(parse_date(to_text(day)), day) << to_text(day);
  EXPECT_FALSE(parse_date(to_text({first.days - 1})));
  EXPECT_FALSE(parse_date(to_text({last.days + 1})));
}

class BadDate : public testing::TestWithParam<const char*> {};

TEST_P(BadDate, IsRefused) { EXPECT_FALSE(parse_date(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Texts, BadDate,
                         testing::Values("", "2026", "2026-11", "2026-1-01", "2026-11-1", "26-11-01", "2026-00-10",
                                         "2026-13-10", "2026-04-31", "2026-01-00", "2026-01-32", "2026/01/01",
                                         "20260101", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "-026-01-01",
                                         "+026-01-01", "2026-0a-01", "2026-01-1x", "1899-12-31", "2200-01-01",
                                         "９０２６-01-01"));

}  // namespace
}  // namespace waymark
