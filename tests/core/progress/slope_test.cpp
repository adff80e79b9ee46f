#include "core/progress/slope.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/progress/projection.hpp"
#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::day;
using testing_support::monthly;

// Points on days counted from 2020-01-01; slopes are then told per day.
std::vector<DataPoint> on_days(const std::vector<int>& days, const std::vector<double>& values) {
  std::vector<DataPoint> points;
  for (std::size_t i = 0; i < days.size(); ++i)
    points.push_back({{day("2020-01-01").days + days[i]}, values[i], {}, {}, nullptr});
  return points;
}

double per_day(double per_year) { return per_year / kDaysOfYear; }

// P. K. Sen's own example (1968, section 6): slope 4, interval from 26/7 to 35/8.
TEST(Slope, IsThatOfSensExample) {
  const auto points = on_days({1, 2, 3, 4, 10, 12, 18}, {9, 15, 19, 20, 45, 55, 78});
  const Slope slope = *slope_of(points);
  EXPECT_NEAR(per_day(slope.per_year), 4, 1e-12);
  EXPECT_NEAR(per_day(*slope.low), 26.0 / 7, 1e-12);
  EXPECT_NEAR(per_day(*slope.high), 35.0 / 8, 1e-12);
}

// M. Hollander, D. A. Wolfe: Nonparametric Statistical Methods, cloud seeding and rainfall, five years: -0.056 a year.
TEST(Slope, IsThatOfHollanderAndWolfesExample) {
  const Slope slope = *slope_of(on_days({1, 2, 3, 4, 5}, {1.26, 1.27, 1.12, 1.16, 1.03}));
  EXPECT_NEAR(per_day(slope.per_year), -0.056, 0.0005);
}

TEST(Slope, OneOddValueDoesNotBendIt) {
  std::vector<double> values;
  for (int i = 0; i < 11; ++i) values.push_back(2.0 * i);
  values[9] = -500;
  EXPECT_NEAR(per_day(slope_of(on_days({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, values))->per_year), 2, 1e-12);
}

TEST(Slope, AYearHas365AndAQuarterDays) {
  EXPECT_NEAR(slope_of(on_days({0, 1461}, {10, 18}))->per_year, 2, 1e-12);  // four years with a leap day
}

TEST(Slope, OfFewPointsThereIsNoneOrNoInterval) {
  EXPECT_FALSE(slope_of(on_days({}, {})));
  EXPECT_FALSE(slope_of(on_days({3}, {1})));
  EXPECT_FALSE(slope_of(on_days({0, 10}, {1, 2}))->low);
  EXPECT_FALSE(slope_of(on_days({0, 1, 2, 3}, {1, 2, 3, 4}))->low);
  EXPECT_TRUE(slope_of(on_days({0, 1, 2, 3, 4}, {1, 2, 3, 4, 5}))->low);
}

TEST(Slope, OfTheSameValueAgainAndAgainIsZero) {
  const Slope slope = *slope_of(monthly(std::vector<double>(12, 7)));
  EXPECT_EQ(slope.per_year, 0);
  EXPECT_EQ(slope.low, 0);
  EXPECT_EQ(slope.high, 0);
}

std::vector<DataPoint> random_points(std::mt19937& random, std::size_t count, int levels) {
  std::uniform_int_distribution<int> value(0, levels);
  std::uniform_int_distribution<int> gap(1, 9);
  std::vector<int> days;
  std::vector<double> values;
  for (std::size_t i = 0; i < count; ++i) {
    days.push_back((days.empty() ? 0 : days.back()) + gap(random));
    values.push_back(value(random));
  }
  return on_days(days, values);
}

TEST(Slope, MirrorsMovesAndStretchesWithTheValues) {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    const auto points = random_points(random, 5 + static_cast<std::size_t>(round) % 40, 30);
    auto other = points;
    for (DataPoint& each : other) each.value = 9 - 4 * each.value;
    auto later = points;
    for (DataPoint& each : later) each.date.days += 366;
    const Slope a = *slope_of(points);
    const Slope b = *slope_of(other);
    ASSERT_NEAR(b.per_year, -4 * a.per_year, 1e-7);
    ASSERT_EQ(a.low.has_value(), b.low.has_value());
    if (a.low) {
      ASSERT_NEAR(*b.high, -4 * *a.low, 1e-7);
    }
    ASSERT_EQ(slope_of(later)->per_year, a.per_year);
  }
}

// All slopes of 401 points and more, sorted the plain way.
TEST(Slope, OfManyPointsIsTheSameAsByAllPairs) {
  std::mt19937 random(13);
  for (const int levels : {3, 50, 100'000}) {
    const auto points = random_points(random, kMostPairwise + 35, levels);
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i)
      for (std::size_t j = i + 1; j < points.size(); ++j)
        slopes.push_back((points[j].value - points[i].value) / years_between(points[i].date, points[j].date));
    const Slope slope = *slope_of(points);
    EXPECT_NEAR(slope.per_year, median_of(slopes), 1e-6) << levels;
    EXPECT_LE(*slope.low, slope.per_year);
    EXPECT_LE(slope.per_year, *slope.high);
    std::sort(slopes.begin(), slopes.end());
    EXPECT_GE(*slope.low, slopes.front());
    EXPECT_LE(*slope.high, slopes.back());
  }
}

TEST(Slope, OfAsManyDaysAsAPlanCanNameIsQuick) {
  std::mt19937 random(17);
  const auto points = random_points(random, 10'000, 100);
  EXPECT_TRUE(slope_of(points)->low);
}

TEST(Projection, GoesOnAlongTheLineWithItsRange) {
  Measure measure;
  const auto points = on_days({0, 100, 200, 300, 400, 500}, {10, 12, 14, 16, 18, 20});
  const auto result = project(points, slope_of(points), Date{points.back().date.days + 500}, measure);
  ASSERT_TRUE(result.projection);
  EXPECT_NEAR(result.projection->value, 30, 1e-9);
  EXPECT_NEAR(*result.projection->low, 30, 1e-9);
  EXPECT_NEAR(*result.projection->high, 30, 1e-9);
}

TEST(Projection, SaysWhyThereIsNone) {
  Measure measure;
  const auto points = on_days({0, 1, 2, 3, 4, 5}, {1, 2, 3, 4, 5, 6});
  const DataPoints all(points);
  const auto why = [&](DataPoints some, Day deadline) { return project(some, slope_of(some), deadline, measure).why; };
  EXPECT_EQ(why(all.first(5), day("2030-01-01")), NoProjection::too_few_points);
  EXPECT_EQ(why(all, std::nullopt), NoProjection::no_deadline);
  EXPECT_EQ(why(all, all.back().date), NoProjection::deadline_past);
  EXPECT_EQ(why(all, day("2030-01-01")), NoProjection::none);
}

TEST(Projection, StaysWithinWhatCanBe) {
  const auto rising = on_days({0, 100, 200, 300, 400, 500}, {50, 60, 70, 80, 90, 95});
  const auto falling = on_days({0, 100, 200, 300, 400, 500}, {5, 4, 3, 2, 1, 0.5});
  const auto at_end = [](std::vector<DataPoint> points, ValueKind kind, bool has_counts) {
    Measure measure;
    measure.value_kind = kind;
    for (DataPoint& each : points)
      if (has_counts) each.numerator = each.value, each.denominator = 100;
    return project(points, slope_of(points), Date{points.back().date.days + 3000}, measure).projection->value;
  };
  EXPECT_EQ(at_end(rising, ValueKind::percent, true), 100);
  EXPECT_GT(at_end(rising, ValueKind::percent, false), 100);  // growth can be more than 100%
  EXPECT_EQ(at_end(falling, ValueKind::count, false), 0);
  EXPECT_EQ(at_end(falling, ValueKind::rate, false), 0);
  EXPECT_LT(at_end(falling, ValueKind::number, false), 0);
}

// Ten years of falling before the plan, rising since its baseline: the pace is that of the plan.
struct PaceWithHistory : testing::Test {
  PaceWithHistory() : measure(plan.measure(plan.goal("g"), "m")) {
    measure.baseline_value = 40;
    measure.baseline_date = day("2020-11-01");
    measure.target_value = 90;
    measure.target_date = day("2022-06-01");
    plan.observe_monthly(measure, {90, 85, 80, 75, 70, 65, 60, 55, 50, 45});
  }
  MeasureProgress look() { return progress_of(measure, plan.plan(), day("2021-12-01")); }

  testing_support::DataPlan plan;
  Measure& measure;
};

TEST_F(PaceWithHistory, IsThatOfTheValuesThatTheAimLineCounts) {
  double value = 40;
  for (const char* date : {"2020-11-15", "2020-12-15", "2021-01-15", "2021-02-15", "2021-03-15", "2021-04-15"})
    plan.observe(measure, date, value += 2);
  const MeasureProgress progress = look();
  EXPECT_EQ(progress.four.counted, 6U);
  EXPECT_NEAR(progress.slope->per_year, 24, 1);
  EXPECT_LT(progress.slope_of_all->per_year, 0);
  ASSERT_TRUE(progress.projection.projection);
  EXPECT_GT(progress.projection.projection->value, 70);
}

TEST_F(PaceWithHistory, IsNotProjectedFromTooFewOfThem) {
  plan.observe(measure, "2020-11-15", 42);
  plan.observe(measure, "2020-12-15", 44);
  const MeasureProgress progress = look();
  EXPECT_EQ(progress.projection.why, NoProjection::too_few_points);
  EXPECT_NEAR(progress.slope->per_year, 2 / (30 / 365.25), 1e-9);
}

TEST(NeededSlope, LeadsFromTheLastValueToTheTarget) {
  const auto points = on_days({0, 366}, {20, 30});
  EXPECT_NEAR(*needed_slope(points, 50, Date{points.back().date.days + 1461}), 5, 1e-12);
  EXPECT_FALSE(needed_slope(points, 50, points.back().date));
  EXPECT_FALSE(needed_slope(points, std::nullopt, day("2030-01-01")));
  EXPECT_FALSE(needed_slope({}, 50, day("2030-01-01")));
}

}  // namespace
}  // namespace waymark
