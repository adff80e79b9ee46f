#include "core/sharing/small_numbers.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace waymark {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(SmallNumbers, CountsFromOneToTheLimitLessOneAreSmall) {
  EXPECT_FALSE(is_small(0, 10));
  EXPECT_TRUE(is_small(1, 10));
  EXPECT_TRUE(is_small(9, 10));
  EXPECT_FALSE(is_small(10, 10));
  EXPECT_TRUE(is_small(0.5, 10));
  EXPECT_FALSE(is_small(kNaN, 10));
}

TEST(SmallNumbers, AShareIsTellingAtBothEnds) {
  EXPECT_TRUE(is_telling(0, 50, 10));  // none of them
  EXPECT_TRUE(is_telling(9, 50, 10));  // few of them
  EXPECT_FALSE(is_telling(10, 50, 10));
  EXPECT_FALSE(is_telling(40, 50, 10));
  EXPECT_TRUE(is_telling(41, 50, 10));  // few are left
  EXPECT_TRUE(is_telling(50, 50, 10));  // all of them
  EXPECT_FALSE(is_telling(0, 0, 10));   // nobody there
}

TEST(SmallNumbers, WhatFitsNoGroupIsTelling) {
  EXPECT_TRUE(is_telling(60, 50, 10));
  EXPECT_TRUE(is_telling(-1, 50, 10));
  EXPECT_TRUE(is_telling(kNaN, 50, 10));
  EXPECT_TRUE(is_telling(20, kNaN, 10));
  EXPECT_TRUE(is_telling(20, kInfinity, 10));
}

TEST(SmallNumbers, DecimalsAreThoseThatAreWritten) {
  EXPECT_EQ(decimals_of(12), 0);
  EXPECT_EQ(decimals_of(12.5), 1);
  EXPECT_EQ(decimals_of(0.1 + 0.2), 1);
  EXPECT_EQ(decimals_of(100.0 / 3), 6);
}

TEST(SmallNumbers, ARateGivesItsCountAwayWhereTheSizeIsKnown) {
  EXPECT_TRUE(may_be_telling(12.2, 41, 100, 10));    // 5 of 41
  EXPECT_TRUE(may_be_telling(83, 41, 100, 10));      // 34 of 41: 7 are left
  EXPECT_FALSE(may_be_telling(50, 41, 100, 10));     // 20 or 21
  EXPECT_TRUE(may_be_telling(1, 900, 100, 10));      // 5 to 13: may be few
  EXPECT_FALSE(may_be_telling(2, 900, 100, 10));     // 14 to 22
  EXPECT_TRUE(may_be_telling(4.9, 1000, 1000, 10));  // per thousand
  EXPECT_TRUE(may_be_telling(kNaN, 41, 100, 10));
  EXPECT_TRUE(may_be_telling(50, kNaN, 100, 10));
  EXPECT_FALSE(may_be_telling(50, 0, 100, 10));
}

TEST(SmallNumbers, RoundingIsSeenInBothDirections) {
  EXPECT_TRUE(is_rounding_of(12, 12.195));
  EXPECT_TRUE(is_rounding_of(12.2, 12.195));
  EXPECT_FALSE(is_rounding_of(12.1, 12.195));
  EXPECT_TRUE(is_rounding_of(13, 12.5));
  EXPECT_TRUE(is_rounding_of(12, 12.5));
}

}  // namespace
}  // namespace waymark
