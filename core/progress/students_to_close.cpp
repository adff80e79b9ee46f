#include "core/progress/students_to_close.hpp"

#include <algorithm>
#include <cmath>

#include "core/progress/whole_products.hpp"

namespace waymark {
namespace {

struct Expected {
  std::int64_t floor = 0;
  std::int64_t ceiling = 0;
};

// More students than anybody has: differences of such numbers still fit.
constexpr std::int64_t kMany = INT64_MAX / 4;

// A quotient that should be whole can miss it by the last digit of a double.
Expected nearly(double expected) {
  if (expected >= static_cast<double>(kMany)) return {kMany, kMany};
  constexpr double kSlack = 1e-9;
  return {static_cast<std::int64_t>(std::floor(expected + kSlack)),
          static_cast<std::int64_t>(std::ceil(expected - kSlack))};
}

// How many of the group would have the outcome if its risk were `factor` times the others': factor * y * n / m.
Expected expected_of(const Counts& group, const Counts& other, double factor) {
  const auto n = as_whole(group.all);
  const auto y = as_whole(other.with);
  const auto m = as_whole(other.all);
  const auto millionths = in_millionths(factor);
  if (!n || !y || !m || !millionths) return nearly(factor * other.risk() * group.all);
  const WideInteger product = WideInteger{*millionths} * *y * *n;
  const WideInteger divisor = WideInteger{*m} * kFactorUnits;
  const WideInteger floor = product / divisor;
  const WideInteger ceiling = floor + (product % divisor == 0 ? 0 : 1);
  return {static_cast<std::int64_t>(std::min<WideInteger>(floor, kMany)),
          static_cast<std::int64_t>(std::min<WideInteger>(ceiling, kMany))};
}

std::int64_t upwards(double with) { return static_cast<std::int64_t>(std::ceil(with)); }

}  // namespace

std::int64_t students_to_close(const Counts& group, const Counts& other, OutcomeKind outcome) {
  if (outcome == OutcomeKind::unfavourable) return students_to_ratio(group, other, 1);
  const std::int64_t ceiling = expected_of(group, other, 1).ceiling;
  return std::max<std::int64_t>(0, ceiling - static_cast<std::int64_t>(std::floor(group.with)));
}

std::int64_t students_to_ratio(const Counts& group, const Counts& other, double ratio) {
  return std::max<std::int64_t>(0, upwards(group.with) - expected_of(group, other, ratio).floor);
}

}  // namespace waymark
