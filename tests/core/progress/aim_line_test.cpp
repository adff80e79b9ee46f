#include "core/progress/aim_line.hpp"

#include <gtest/gtest.h>

#include "core/model/measure.hpp"
#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::day;
using testing_support::monthly;

void set_way(Measure& measure, double baseline, double target) {
  measure.baseline_value = baseline;
  measure.baseline_date = day("2019-12-01");
  measure.target_value = target;
}

TEST(AimLine, BeginsAtTheMedianOfTheFirstThreeOnTheDayOfTheSecond) {
  Measure measure;
  set_way(measure, 10, 100);
  const auto line = aim_line_of(measure, monthly({30, 20, 25, 90}), day("2021-02-15"));
  ASSERT_TRUE(line);
  EXPECT_TRUE(line->start.is_median);
  EXPECT_EQ(line->start.value, 25);
  EXPECT_EQ(to_text(line->start.date), "2020-02-15");
  EXPECT_EQ(line->expected_on(day("2020-02-15")), 25);
  EXPECT_EQ(line->expected_on(day("2021-02-15")), 100);
  EXPECT_NEAR(line->expected_on(day("2020-08-16")), 62.5, 1e-9);  // 183 of 366 days: 2020 is a leap year
}

TEST(AimLine, BeginsAtTheBaselineWhereThereAreNotThree) {
  Measure measure;
  set_way(measure, 10, 100);
  const auto line = aim_line_of(measure, monthly({30, 20}), day("2021-02-15"));
  EXPECT_FALSE(line->start.is_median);
  EXPECT_EQ(line->start.value, 10);
  EXPECT_EQ(line->expected_on(day("2019-01-01")), 10);
  EXPECT_EQ(line->expected_on(day("2025-01-01")), 100);
}

TEST(AimLine, NeedsABaselineATargetAndADeadlineAfterIt) {
  Measure measure;
  EXPECT_FALSE(aim_line_of(measure, monthly({1, 2, 3}), day("2021-01-01")));
  measure.target_value = 9;
  EXPECT_FALSE(aim_line_of(measure, monthly({1, 2, 3}), std::nullopt));
  EXPECT_FALSE(aim_line_of(measure, monthly({1, 2}), day("2021-01-01")));
  EXPECT_FALSE(aim_line_of(measure, monthly({1, 2, 3}), day("2020-02-15")));
  set_way(measure, 1, 9);
  EXPECT_FALSE(aim_line_of(measure, {}, day("2019-12-01")));
  EXPECT_FALSE(aim_line_of(measure, {}, day("2019-11-01")));
}

struct FourPointRule : testing::Test {
  FourPoints judge(const std::vector<double>& values, Better better) {
    return four_points(monthly(values), AimLine{{day("2020-01-15"), 50, false}, day("2020-01-16"), 50}, better);
  }
};

TEST_F(FourPointRule, SaysNothingOfFiveValues) {
  EXPECT_FALSE(judge({1, 1, 1, 1, 1}, Better::higher).is_enough);
  EXPECT_EQ(judge({1, 1, 1, 1, 1}, Better::higher).side, Side::none);
}

TEST_F(FourPointRule, FourOnTheWrongSideAskForAChange) {
  const FourPoints worse = judge({60, 60, 40, 40, 40, 40}, Better::higher);
  EXPECT_EQ(worse.side, Side::below);
  EXPECT_TRUE(worse.is_worse);
  EXPECT_EQ(to_text(worse.since), "2020-06-15");
  EXPECT_TRUE(judge({60, 60, 40, 40, 40, 40}, Better::lower).is_better);
  EXPECT_EQ(to_text(judge({60, 40, 40, 40, 40, 40}, Better::higher).since), "2020-05-15");
}

TEST_F(FourPointRule, FourOnTheBetterSideAskForAHigherGoal) {
  EXPECT_TRUE(judge({40, 40, 60, 60, 60, 60}, Better::higher).is_better);
  EXPECT_TRUE(judge({40, 40, 60, 60, 60, 60}, Better::lower).is_worse);
  const FourPoints unknown = judge({40, 40, 60, 60, 60, 60}, Better::unknown);
  EXPECT_EQ(unknown.side, Side::above);
  EXPECT_FALSE(unknown.is_better || unknown.is_worse);
}

TEST_F(FourPointRule, ThreeInARowAreNotFourAndAValueOnTheLineEndsTheRow) {
  EXPECT_EQ(judge({40, 40, 60, 40, 40, 40}, Better::higher).side, Side::none);
  EXPECT_EQ(judge({40, 40, 40, 50, 40, 40}, Better::higher).side, Side::none);
  EXPECT_EQ(judge({40, 40, 40, 40, 40, 50}, Better::higher).side, Side::none);
}

TEST(BetterWay, OfWhatIsMaintainedIsTheSideOfItsBaseline) {
  Measure measure;
  EXPECT_EQ(better_way(measure), Better::unknown);
  set_way(measure, 92, 90);
  EXPECT_EQ(better_way(measure), Better::lower);
  measure.direction = Direction::maintain;
  EXPECT_EQ(better_way(measure), Better::higher);
  set_way(measure, 3, 5);
  EXPECT_EQ(better_way(measure), Better::lower);
  set_way(measure, 5, 5);
  EXPECT_EQ(better_way(measure), Better::unknown);
}

}  // namespace
}  // namespace waymark
