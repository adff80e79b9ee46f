#include "core/progress/disproportionality.hpp"

#include <gtest/gtest.h>

#include "core/progress/data_year.hpp"
#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::add_year;
using testing_support::DataPlan;
using testing_support::day;

DataPoint counts(double with, double all) { return {day("2026-06-01"), 0, with, all, nullptr}; }

struct Ratio : testing::Test {
  RiskRatio of(std::optional<DataPoint> focal, std::optional<DataPoint> comparison,
               std::optional<DataPoint> state = {}) {
    const auto pointer = [](const std::optional<DataPoint>& point) { return point ? &*point : nullptr; };
    return ratio_under(rule, pointer(focal), pointer(comparison), pointer(state));
  }
  DisproportionalityRule rule;
};

// 40 of 200 children of one group, 50 of 1,000 of all others: 20% over 5%.
TEST_F(Ratio, IsTheGroupsRiskOverThatOfAllOthers) {
  const RiskRatio risk = of(counts(40, 200), counts(50, 1000));
  EXPECT_EQ(risk.kind, RatioKind::own);
  EXPECT_NEAR(*risk.ratio, 4, 1e-12);
}

TEST_F(Ratio, OfAGroupBelowEitherSizeIsNotCalculated) {
  EXPECT_EQ(of(counts(9, 200), counts(50, 1000)).why, NoRatio::group_cell_size);
  EXPECT_EQ(of(counts(10, 29), counts(50, 1000)).why, NoRatio::group_n_size);
  EXPECT_EQ(of(counts(10, 30), counts(10, 30)).why, NoRatio::none);
}

TEST_F(Ratio, IsTheAlternateOneWhereTheOthersAreTooFew) {
  const RiskRatio by_cell = of(counts(40, 200), counts(9, 1000), counts(5000, 100'000));
  EXPECT_EQ(by_cell.kind, RatioKind::alternate);
  EXPECT_NEAR(*by_cell.ratio, 4, 1e-12);
  EXPECT_EQ(of(counts(40, 200), counts(12, 29), counts(5000, 100'000)).kind, RatioKind::alternate);
  EXPECT_EQ(of(counts(40, 200), counts(9, 1000)).why, NoRatio::no_state_data);
  EXPECT_EQ(of(counts(40, 200), counts(9, 1000), counts(9, 100)).why, NoRatio::state_cell_size);
  EXPECT_EQ(of(counts(40, 200), counts(9, 1000), counts(10, 29)).why, NoRatio::state_n_size);
}

TEST_F(Ratio, SaysWhatIsMissing) {
  EXPECT_EQ(of({}, counts(50, 1000)).why, NoRatio::no_focal_data);
  EXPECT_EQ(of(counts(40, 200), {}).why, NoRatio::no_comparison_data);
  DataPoint bare = counts(40, 200);
  bare.denominator.reset();
  EXPECT_EQ(of(bare, counts(50, 1000)).why, NoRatio::no_counts);
  EXPECT_EQ(of(counts(201, 200), counts(50, 1000)).why, NoRatio::counts_contradict);
  EXPECT_EQ(of(counts(40, 200), counts(51, 50)).why, NoRatio::counts_contradict);
  rule.cell_size = 0;
  EXPECT_EQ(of(counts(40, 200), counts(0, 1000)).why, NoRatio::zero_risk);
}

// 300.647 has the alternate ratio for a district that enrols nobody else.
TEST_F(Ratio, IsTheAlternateOneWhereThereIsNobodyElse) {
  EXPECT_EQ(of(counts(40, 200), counts(0, 0), counts(5000, 100'000)).kind, RatioKind::alternate);
  EXPECT_EQ(of(counts(40, 200), counts(0, 0)).why, NoRatio::no_state_data);
  rule.cell_size = rule.n_size = 0;
  EXPECT_EQ(of(counts(40, 200), counts(0, 0), counts(5000, 100'000)).kind, RatioKind::alternate);
  EXPECT_EQ(of(counts(0, 0), counts(50, 1000)).why, NoRatio::group_n_size);
}

TEST_F(Ratio, CountsASizeAsReachedExactlyAtIt) {
  const Counts sizes[] = {{9, 30}, {10, 29}, {10, 30}, {11, 31}};
  const bool is_enough[] = {false, false, true, true};
  for (std::size_t i = 0; i < 4; ++i) {
    const DataPoint group = counts(sizes[i].with, sizes[i].all);
    EXPECT_EQ(of(group, counts(50, 1000)).ratio.has_value(), is_enough[i]) << i;
    EXPECT_EQ(of(counts(40, 200), group).kind == RatioKind::own, is_enough[i]) << i;
    EXPECT_EQ(of(counts(40, 200), counts(1, 5), group).kind == RatioKind::alternate, is_enough[i]) << i;
  }
}

struct Years : testing::Test {
  Years() : measure(plan.measure(plan.goal("g"), "m", Direction::decrease)) {
    plan.plan().ratio_threshold = 3;
    measure.gap_rule = GapRule::disproportionality;
  }

  // Each year 100 of the others' 1,000 have the outcome, so that of 100 students tenths of the ratio are counted.
  void years(int first, const std::vector<double>& ratios) {
    for (const double ratio : ratios) {
      const std::string date = std::to_string(first++) + "-06-01";
      plan.count(measure, date.c_str(), ratio * 10, 100);
      plan.count(measure, date.c_str(), 100, 1000, ObservationGroup::comparison);
    }
  }
  Disproportionality judge() { return disproportionality_of(series_of(measure, day("2026-11-24")), plan.plan()); }

  DataPlan plan;
  Measure& measure;
};

TEST_F(Years, OnlyStrictlyAboveTheThresholdExceeds) {
  years(2024, {3.0, 3.1});
  const auto judged = judge();
  ASSERT_EQ(judged.years.size(), 2U);
  EXPECT_EQ(judged.years[0].name, "2023-24");
  EXPECT_EQ(judged.years[0].exceeds, false);
  EXPECT_EQ(judged.years[1].exceeds, true);
  EXPECT_EQ(judged.years[0].students_to_ratio, 0);
  EXPECT_EQ(judged.years[1].students_to_ratio, 1);
}

TEST_F(Years, ThreeAboveWithoutProgressAreIdentified) {
  years(2024, {3.5, 3.5, 3.6});
  EXPECT_EQ(judge().identified, true);
  EXPECT_EQ(judge().years_in_a_row, 3);
}

TEST_F(Years, ProgressInOneOfTheLastTwoSaves) {
  years(2024, {4.0, 3.5, 3.6});
  EXPECT_EQ(judge().identified, false);
}

TEST_F(Years, ProgressHasToBeAsLargeAsIsSet) {
  plan.plan().progress_amount = 0.3;
  years(2024, {3.7, 3.5, 3.3});
  EXPECT_EQ(judge().identified, true);
  plan.plan().progress_amount = 0.2;  // 3.5 - 3.3 is not quite that in doubles
  EXPECT_EQ(judge().identified, false);
}

TEST_F(Years, OneBelowTheThresholdBreaksTheRow) {
  years(2024, {3.5, 2.9, 3.6});
  EXPECT_EQ(judge().identified, false);
  EXPECT_EQ(judge().years_in_a_row, 1);
}

TEST_F(Years, AYearWithoutDataBreaksTheRow) {
  years(2022, {3.5, 3.5});
  years(2025, {3.6});
  const auto judged = judge();
  EXPECT_EQ(judged.years.back().progress, std::nullopt);
  EXPECT_EQ(judged.identified, false);
}

TEST_F(Years, FewerYearsThatSufficeNeedTheYearsBeforeForProgress) {
  plan.plan().years_above = 1;
  years(2025, {3.6});
  EXPECT_EQ(judge().identified, std::nullopt);
  years(2023, {3.4, 3.5});
  EXPECT_EQ(judge().identified, true);
}

TEST_F(Years, WithoutAThresholdNothingIsFlagged) {
  plan.plan().ratio_threshold.reset();
  years(2024, {9, 9, 9});
  const auto judged = judge();
  EXPECT_EQ(judged.years[2].exceeds, std::nullopt);
  EXPECT_EQ(judged.identified, std::nullopt);
}

TEST_F(Years, OwnAndAlternateRatiosAreComparedAlike) {
  years(2024, {3.5});
  plan.count(measure, "2025-06-01", 36, 100);
  plan.count(measure, "2025-06-01", 5, 50, ObservationGroup::comparison);
  plan.count(measure, "2025-06-01", 10'000, 100'000, ObservationGroup::state);
  years(2026, {3.7});
  const auto judged = judge();
  EXPECT_EQ(judged.years[1].risk.kind, RatioKind::alternate);
  EXPECT_EQ(judged.years[1].progress, false);
  EXPECT_EQ(judged.identified, true);
}

TEST_F(Years, ARowOfNobodyElseAsksForTheStatesFigures) {
  plan.count(measure, "2025-06-01", 40, 200);
  plan.count(measure, "2025-06-01", 0, 0, ObservationGroup::comparison);
  plan.count(measure, "2025-06-01", 5000, 100'000, ObservationGroup::state);
  const auto judged = judge();
  ASSERT_EQ(judged.years.size(), 1U);
  EXPECT_EQ(judged.years[0].risk.kind, RatioKind::alternate);
  EXPECT_NEAR(*judged.years[0].risk.ratio, 4, 1e-12);
}

TEST_F(Years, OfAYearTheNewestFiguresStand) {
  years(2026, {9});
  plan.count(measure, "2026-06-20", 35, 100);
  EXPECT_NEAR(*judge().years.front().risk.ratio, 3.5, 1e-12);
}

TEST(DataYears, AreThePlansOwnWithTheSummerAfterThem) {
  DataPlan plan;
  add_year(plan.plan(), "2026-08-24", "2027-06-09").name = "First year";
  add_year(plan.plan(), "2027-08-23", "2028-06-07");
  const DataYears years(plan.plan());
  EXPECT_EQ(years.of(day("2026-08-24")).name, "First year");
  EXPECT_EQ(years.of(day("2027-07-30")).name, "First year");
  EXPECT_EQ(years.of(day("2027-08-23")).name, "2027-28");
  EXPECT_EQ(years.of(day("2026-08-01")).name, "2025-26");
  EXPECT_EQ(years.of(day("2026-06-05")).number, 2025);
  EXPECT_EQ(years.of(day("2028-09-01")).number, 2028);
}

TEST(DataYears, RunFromJulyToJuneWhereThePlanNamesNone) {
  DataPlan plan;
  const DataYears years(plan.plan());
  EXPECT_EQ(years.of(day("2024-06-30")).name, "2023-24");
  EXPECT_EQ(years.of(day("2024-07-01")).name, "2024-25");
  EXPECT_EQ(years.of(day("2008-12-01")).name, "2008-09");
  EXPECT_EQ(years.of(day("1999-12-01")).name, "1999-00");
}

}  // namespace
}  // namespace waymark
