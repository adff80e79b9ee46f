#include <gtest/gtest.h>

#include <random>

#include "core/progress/gap_movement.hpp"
#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::DataPlan;
using testing_support::day;

struct Group {
  double with;
  double all;
};

GapLook look(const char* date, Group focal, Group comparison, OutcomeKind outcome) {
  MeasureSeries series;
  const auto point = [&](Group side) {
    return DataPoint{day(date), 100 * side.with / side.all, side.with, side.all, nullptr};
  };
  series.focal = {point(focal)};
  series.comparison = {point(comparison)};
  return gap_looks(series, outcome, std::nullopt).front();
}

GapMovement move(OutcomeKind outcome, Group focal, Group comparison, Group later_focal, Group later_comparison) {
  return movement_between(look("2025-05-01", focal, comparison, outcome),
                          look("2026-05-01", later_focal, later_comparison, outcome), outcome);
}

Movement favourable(double focal, double comparison, double later_focal, double later_comparison) {
  return move(OutcomeKind::favourable, {focal, 100}, {comparison, 100}, {later_focal, 100}, {later_comparison, 100})
      .verdict;
}

Movement unfavourable(double focal, double comparison, double later_focal, double later_comparison) {
  return move(OutcomeKind::unfavourable, {focal, 100}, {comparison, 100}, {later_focal, 100}, {later_comparison, 100})
      .verdict;
}

TEST(GapMovement, ClosesWhereTheFocalGroupGains) {
  EXPECT_EQ(favourable(30, 60, 40, 60), Movement::closing);
  EXPECT_EQ(unfavourable(20, 5, 12, 5), Movement::closing);
  EXPECT_EQ(favourable(30, 60, 60, 60), Movement::closing);
  EXPECT_EQ(favourable(30, 60, 70, 60), Movement::closing);
}

// A gap that shrinks because the others fell is no success.
TEST(GapMovement, NeverClosesUnlessTheFocalGroupImproved) {
  EXPECT_EQ(favourable(30, 60, 30, 50), Movement::peers_fell);
  EXPECT_EQ(favourable(30, 60, 29, 40), Movement::peers_fell);
  EXPECT_EQ(unfavourable(20, 5, 20, 10), Movement::peers_fell);
  std::mt19937 random(5);
  std::uniform_int_distribution<int> percent(0, 100);
  for (int round = 0; round < 5000; ++round) {
    const double focal = percent(random);
    const double later = percent(random);
    const Movement up = favourable(focal, percent(random), later, percent(random));
    ASSERT_FALSE(up == Movement::closing && later <= focal);
    const Movement down = unfavourable(focal, percent(random), later, percent(random));
    ASSERT_FALSE(down == Movement::closing && later >= focal);
  }
}

TEST(GapMovement, WidensStaysAndIsNone) {
  EXPECT_EQ(favourable(30, 60, 20, 60), Movement::widening);
  EXPECT_EQ(favourable(30, 60, 30, 70), Movement::widening);
  EXPECT_EQ(unfavourable(10, 5, 20, 5), Movement::widening);
  EXPECT_EQ(favourable(30, 60, 30, 60), Movement::unchanged);
  EXPECT_EQ(favourable(60, 60, 70, 65), Movement::no_gap);
  EXPECT_EQ(unfavourable(5, 60, 6, 60), Movement::no_gap);
  EXPECT_EQ(favourable(70, 60, 50, 60), Movement::widening);
}

TEST(GapMovement, CannotTellWhereDifferenceAndRatioDisagree) {
  // 14% and 4% become 12% and 3%: nine points instead of ten, but four times instead of three and a half.
  const GapMovement movement = move(OutcomeKind::unfavourable, {168, 1200}, {192, 4800}, {144, 1200}, {144, 4800});
  EXPECT_EQ(movement.verdict, Movement::cannot_tell);
  EXPECT_EQ(movement.reason, MovementReason::disagree);
  EXPECT_NEAR(movement.difference_change, -1, 1e-9);
  EXPECT_NEAR(*movement.ratio_change, 0.5, 1e-9);
}

TEST(GapMovement, CannotTellWithoutADirection) {
  const GapMovement movement = move(OutcomeKind::unknown, {3, 10}, {6, 10}, {4, 10}, {6, 10});
  EXPECT_EQ(movement.verdict, Movement::cannot_tell);
  EXPECT_EQ(movement.reason, MovementReason::no_direction);
}

TEST(GapMovement, LessThanOneStudentIsNoChange) {
  const auto moved = [](double later_comparison) {
    return move(OutcomeKind::favourable, {17, 63}, {300, 600}, {17, 63}, {later_comparison, 600}).verdict;
  };
  EXPECT_EQ(moved(309), Movement::unchanged);  // 0.945 of a student of 63
  EXPECT_EQ(moved(310), Movement::widening);   // 1.05
}

TEST(GapMovement, SaysWhetherItCouldBeChance) {
  EXPECT_EQ(move(OutcomeKind::favourable, {17, 63}, {319, 550}, {20, 63}, {319, 550}).beyond_chance, false);
  EXPECT_EQ(move(OutcomeKind::favourable, {170, 630}, {319, 550}, {290, 630}, {319, 550}).beyond_chance, true);
}

// Nobody of two and then both: the plain variance of 0 of 2 and of 2 of 2 is 0, and anything would be beyond chance.
TEST(GapMovement, OfAHandfulOfStudentsCouldBeChance) {
  EXPECT_EQ(move(OutcomeKind::favourable, {0, 2}, {3, 3}, {2, 2}, {3, 3}).beyond_chance, false);
  EXPECT_EQ(move(OutcomeKind::favourable, {0, 20}, {30, 30}, {20, 20}, {30, 30}).beyond_chance, true);
}

TEST(GapLooks, OfContradictingCountsHaveNoRisks) {
  const GapLook impossible = look("2026-01-01", {12, 10}, {5, 10}, OutcomeKind::unfavourable);
  EXPECT_FALSE(impossible.risk_ratio);
  EXPECT_FALSE(impossible.to_close);
  EXPECT_NEAR(*impossible.ratio, 2.4, 1e-12);  // of the values, as they were entered
}

TEST(GapLooks, PairValuesOfOneDayOrNearIt) {
  DataPlan plan;
  Measure& measure = plan.measure(plan.goal("g"), "m");
  plan.observe(measure, "2026-01-10", 30);
  plan.observe(measure, "2026-05-10", 35);
  plan.observe(measure, "2026-09-10", 36);
  plan.observe(measure, "2026-01-10", 60, ObservationGroup::comparison);
  plan.observe(measure, "2026-05-01", 61, ObservationGroup::comparison);
  plan.observe(measure, "2026-05-12", 62, ObservationGroup::comparison);
  plan.observe(measure, "2026-09-25", 63, ObservationGroup::comparison);
  const auto looks = gap_looks(series_of(measure, day("2026-11-24")), OutcomeKind::favourable, std::nullopt);
  ASSERT_EQ(looks.size(), 2U);
  EXPECT_EQ(looks[1].comparison.value, 62);
  EXPECT_EQ(looks[1].difference, -27);
  EXPECT_FALSE(looks[1].risk_ratio);
  EXPECT_FALSE(looks[1].to_close);
}

TEST(GapLooks, OfZeroCellsHaveNoInterval) {
  const GapLook none = look("2026-01-01", {3, 10}, {0, 10}, OutcomeKind::unfavourable);
  EXPECT_FALSE(none.ratio);
  EXPECT_FALSE(none.risk_ratio);
  EXPECT_FALSE(none.interval);
  EXPECT_EQ(none.to_close, 3);
}

}  // namespace
}  // namespace waymark
