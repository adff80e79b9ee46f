#include "core/progress/run_chart.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::monthly;

RunChart chart(const std::vector<double>& values) { return run_chart_of(monthly(values)); }

// A natural number of any size: just enough to add binomial coefficients.
class BigNumber {
 public:
  explicit BigNumber(std::uint32_t number) : parts_{number} {}

  void add(const BigNumber& other) {
    parts_.resize(std::max(parts_.size(), other.parts_.size()));
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      carry += parts_[i] + std::uint64_t{i < other.parts_.size() ? other.parts_[i] : 0};
      parts_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) parts_.push_back(static_cast<std::uint32_t>(carry));
  }
  void multiply(std::uint32_t factor) {
    std::uint64_t carry = 0;
    for (auto& part : parts_) {
      carry += std::uint64_t{part} * factor;
      part = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) parts_.push_back(static_cast<std::uint32_t>(carry));
  }
  void divide(std::uint32_t divisor) {  // without a rest
    std::uint64_t rest = 0;
    for (std::size_t i = parts_.size(); i-- > 0;) {
      rest = (rest << 32) | parts_[i];
      parts_[i] = static_cast<std::uint32_t>(rest / divisor);
      rest %= divisor;
    }
    while (parts_.size() > 1 && parts_.back() == 0) parts_.pop_back();
  }
  bool is_at_least(const BigNumber& other) const {
    if (parts_.size() != other.parts_.size()) return parts_.size() > other.parts_.size();
    return !std::lexicographical_compare(parts_.rbegin(), parts_.rend(), other.parts_.rbegin(), other.parts_.rend());
  }

 private:
  std::vector<std::uint32_t> parts_;  // the lowest first
};

// The smallest k with 20 * (C(m,0) + ... + C(m,k)) >= 2^m, in whole numbers.
int fewest_by_whole_numbers(int useful) {
  const int trials = useful - 1;
  BigNumber all(1);
  for (int i = 0; i < trials; ++i) all.multiply(2);
  BigNumber term(1);
  BigNumber sum(1);
  for (int k = 0;; ++k) {
    BigNumber twenty = sum;
    twenty.multiply(20);
    if (twenty.is_at_least(all)) return k;
    term.multiply(static_cast<std::uint32_t>(trials - k));
    term.divide(static_cast<std::uint32_t>(k + 1));
    sum.add(term);
  }
}

// Anhoej's table of critical values for 10 to 100 useful observations: longest run allowed, and where it grows.
TEST(RunChart, AllowsTheLongestRunsOfThePublishedTable) {
  const auto published = [](int n) { return n < 12 ? 6 : n < 23 ? 7 : n < 46 ? 8 : n < 91 ? 9 : 10; };
  for (int n = 10; n <= 100; ++n) EXPECT_EQ(longest_run_allowed(n), published(n)) << n;
}

TEST(RunChart, AsksForTheFewestCrossingsOfThePublishedTable) {
  const std::vector<int> published = {2,  2,  3,  3,  4,  4,  4,  5,  5,  6,  6,  6,  7,  7,  8,  8,  8,  9,  9,
                                      10, 10, 11, 11, 11, 12, 12, 13, 13, 14, 14, 14, 15, 15, 16, 16, 17, 17, 17,
                                      18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23, 24, 24, 25, 25, 25, 26,
                                      26, 27, 27, 28, 28, 29, 29, 29, 30, 30, 31, 31, 32, 32, 33, 33, 34, 34, 34,
                                      35, 35, 36, 36, 37, 37, 38, 38, 39, 39, 39, 40, 40, 41, 41};
  for (int n = 10; n <= 100; ++n) EXPECT_EQ(fewest_crossings(n), published[static_cast<std::size_t>(n - 10)]) << n;
}

TEST(RunChart, QuantilesAreThoseOfWholeNumbers) {
  for (int n = 2; n <= 400; ++n) EXPECT_EQ(fewest_crossings(n), fewest_by_whole_numbers(n)) << n;
  for (const int n : {999, 1024, 1025, 1026, 1501, 2048, 3000})
    EXPECT_EQ(fewest_crossings(n), fewest_by_whole_numbers(n)) << n;
}

TEST(RunChart, QuantilesOfManyPointsNeitherOverflowNorStall) {
  EXPECT_EQ(fewest_crossings(0), 0);
  EXPECT_EQ(fewest_crossings(1), 0);
  EXPECT_NEAR(fewest_crossings(100'000), 50'000 - 1.645 * 158.1, 2);
}

TEST(RunChart, CountsRunsAndCrossingsOfAKnownLine) {
  // Median 6; sides: - - + + + - + - - + + -
  const RunChart known = chart({1, 2, 7, 8, 9, 3, 10, 4, 5, 11, 12, 0});
  EXPECT_EQ(known.n, 12);
  EXPECT_EQ(known.centre, 6);
  EXPECT_EQ(known.useful, 12);
  EXPECT_EQ(known.longest->count, 3);
  EXPECT_EQ(known.crossings, 6);
  EXPECT_FALSE(known.has_shift());
  EXPECT_FALSE(known.has_few_crossings());
}

TEST(RunChart, PointsOnTheMedianNeitherBreakNorMakeARun) {
  const RunChart tied = chart({1, 5, 1, 5, 1, 9, 5, 9, 9});
  EXPECT_EQ(tied.centre, 5);
  EXPECT_EQ(tied.useful, 6);
  EXPECT_EQ(tied.longest->count, 3);
  EXPECT_EQ(tied.crossings, 1);
}

TEST(RunChart, NineUsefulPointsSignalNothing) {
  const RunChart few = chart({1, 1, 1, 1, 5, 9, 9, 9, 9, 9});  // the median is 7
  EXPECT_EQ(few.useful, 10);
  EXPECT_TRUE(few.is_enough());
  const RunChart fewer = chart({1, 1, 1, 1, 5, 9, 9, 9, 9});
  EXPECT_EQ(fewer.useful, 8);
  EXPECT_FALSE(fewer.is_enough());
  EXPECT_FALSE(fewer.has_shift());
  EXPECT_FALSE(fewer.has_few_crossings());
}

TEST(RunChart, ARunOneLongerThanAllowedIsAShift) {
  // Ten useful points allow a run of 6.
  const RunChart allowed = chart({1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9});
  EXPECT_EQ(allowed.longest->count, 6);
  EXPECT_FALSE(allowed.has_shift());
  EXPECT_TRUE(allowed.has_few_crossings());
  std::vector<double> long_run(8, 1);
  for (const double value : {9, 9, 9, 9, 9, 9, 9, 9}) long_run.push_back(value);
  const RunChart shifted = chart(long_run);
  EXPECT_TRUE(shifted.has_shift());
  EXPECT_EQ(shifted.longest->count, 8);
  EXPECT_EQ(to_text(shifted.longest->too_long_on), "2021-04-15");  // of 16 the eighth of the later run
  EXPECT_EQ(is_shift_better(shifted, Better::higher), true);
  EXPECT_EQ(is_shift_better(shifted, Better::lower), false);
  EXPECT_EQ(is_shift_better(shifted, Better::unknown), std::nullopt);
}

TEST(RunChart, AnEarlyRunOnTheWorseSideShowsThatThingsGotBetter) {
  const RunChart early = chart({1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 1, 9, 9, 9, 9, 9});
  EXPECT_TRUE(early.longest->is_first);
  EXPECT_EQ(is_shift_better(early, Better::higher), true);
}

// Mostly zeros: all that is off the median lies above it, early and late alike.
TEST(RunChart, ASignalOnOneSideOnlySaysNothingOfBetterOrWorse) {
  std::vector<double> values;
  for (int i = 0; i < 12; ++i) values.insert(values.end(), {0, 3, 0});
  const RunChart chart_of_zeros = chart(values);
  EXPECT_EQ(chart_of_zeros.useful, 12);
  EXPECT_TRUE(chart_of_zeros.has_shift());
  EXPECT_EQ(is_shift_better(chart_of_zeros, Better::higher), std::nullopt);
  EXPECT_EQ(is_shift_better(chart_of_zeros, Better::lower), std::nullopt);
}

TEST(RunChart, NoPointsAndAllTheSame) {
  EXPECT_EQ(chart({}).centre, std::nullopt);
  EXPECT_EQ(chart({}).longest, std::nullopt);
  const RunChart flat = chart(std::vector<double>(20, 3.0));
  EXPECT_EQ(flat.centre, 3);
  EXPECT_EQ(flat.useful, 0);
  EXPECT_FALSE(flat.is_enough());
}

TEST(RunChart, ShowsTheMedianOfSixPointsOrMore) {
  EXPECT_EQ(chart({1, 2, 3, 4, 5}).median_to_show(), std::nullopt);
  EXPECT_EQ(chart({1, 2, 3, 4, 5, 6}).median_to_show(), 3.5);
}

// Turning the chart upside down, moving it and stretching it changes no count.
TEST(RunChart, KnowsNoUpAndNoScale) {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> value(0, 12);
  std::uniform_int_distribution<int> length(1, 60);
  for (int round = 0; round < 500; ++round) {
    std::vector<double> values(static_cast<std::size_t>(length(random)));
    for (double& each : values) each = value(random);
    std::vector<double> other = values;
    for (double& each : other) each = 1000 - 16 * each;
    const RunChart a = chart(values);
    const RunChart b = chart(other);
    ASSERT_EQ(a.useful, b.useful);
    ASSERT_EQ(a.crossings, b.crossings);
    ASSERT_EQ(a.longest.has_value(), b.longest.has_value());
    if (!a.longest) continue;
    ASSERT_EQ(a.longest->count, b.longest->count);
    ASSERT_NE(a.longest->is_above, b.longest->is_above);
    std::reverse(values.begin(), values.end());
    ASSERT_EQ(chart(values).longest->count, a.longest->count);
    ASSERT_EQ(chart(values).crossings, a.crossings);
  }
}

}  // namespace
}  // namespace waymark
