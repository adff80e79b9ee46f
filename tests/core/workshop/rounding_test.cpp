#include "core/workshop/rounding.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Rounding, IsSeenInPercents) {
  EXPECT_TRUE(is_rounding_of(27, 100.0 * 17 / 63, true));
  EXPECT_TRUE(is_rounding_of(26.2, 100.0 * 16 / 61, true));
  EXPECT_TRUE(is_rounding_of(50.55, 50.554, true));
  EXPECT_TRUE(is_rounding_of(3, 3.4, true));
  EXPECT_FALSE(is_rounding_of(28, 100.0 * 17 / 63, true));
  EXPECT_FALSE(is_rounding_of(26.4, 100.0 * 16 / 61, true));
}

TEST(Rounding, IsNoneWhereHalfAPointIsMuch) {
  EXPECT_FALSE(is_same_rounded(2, 2.4, false));
  EXPECT_FALSE(is_same_rounded(2.4, 2.8, false));
  EXPECT_FALSE(is_same_rounded(3, 3.5, false));
  EXPECT_TRUE(is_same_rounded(2.75, 2.8, false));
  EXPECT_TRUE(is_same_rounded(512, 512.4, false));
  EXPECT_TRUE(is_same_rounded(2.4, 2.4, false));
  EXPECT_TRUE(is_same_rounded(0, 0, false));
  EXPECT_FALSE(is_same_rounded(0, 0.4, false));
}

}  // namespace
}  // namespace waymark
