#include "core/rules/figures.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Figures, AreWrittenAsSomebodyWould) {
  EXPECT_EQ(figure(40), "40");
  EXPECT_EQ(figure(26.2), "26.2");
  EXPECT_EQ(figure(100.0 / 3), "33.33");
  EXPECT_EQ(figure(-4.5), "-4.5");
  EXPECT_EQ(figure(0), "0");
  EXPECT_EQ(figure(-0.001), "0");
  EXPECT_EQ(figure(1e12), "1000000000000");
}

TEST(Figures, KnowRoundings) {
  EXPECT_TRUE(is_rounding_of(27, 100.0 * 17 / 63));
  EXPECT_TRUE(is_rounding_of(26.2, 100.0 * 16 / 61));
  EXPECT_TRUE(is_rounding_of(50.5, 50.55));
  EXPECT_FALSE(is_rounding_of(28, 100.0 * 17 / 63));
  EXPECT_FALSE(is_rounding_of(26.4, 100.0 * 16 / 61));
}

TEST(Figures, TellSharesFromChangesInPercent) {
  Measure measure;
  measure.name = "Students reading at grade level";
  measure.unit = "%";
  EXPECT_TRUE(is_share(measure));
  measure.value_kind = ValueKind::rate;
  EXPECT_FALSE(is_share(measure));
  measure.value_kind = ValueKind::percent;
  EXPECT_TRUE(is_share(measure));
  measure.name = "Median percent of typical growth";
  EXPECT_FALSE(is_share(measure));
}

}  // namespace
}  // namespace waymark
