#include "core/progress/risk.hpp"

#include <algorithm>
#include <cmath>

#include "core/progress/whole_products.hpp"

namespace waymark {
namespace {

int sign(WideInteger difference) { return difference < 0 ? -1 : difference > 0 ? 1 : 0; }

// Counts that are not whole (full-time equivalents) leave nothing exact to be compared.
int compare_nearly(double a, double b) {
  if (std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b))) return 0;
  return a < b ? -1 : 1;
}

}  // namespace

std::optional<Counts> counts_of(const DataPoint& point) {
  if (!point.numerator || !point.denominator || *point.denominator <= 0) return std::nullopt;
  if (*point.numerator > *point.denominator) return std::nullopt;
  return Counts{*point.numerator, *point.denominator};
}

std::optional<double> risk_ratio(const Counts& group, const Counts& other) {
  if (other.with <= 0) return std::nullopt;
  return group.with * other.all / (group.all * other.with);
}

std::optional<Interval> ratio_interval(const Counts& group, const Counts& other) {
  const auto ratio = risk_ratio(group, other);
  if (!ratio || group.with <= 0 || group.with > group.all || other.with > other.all) return std::nullopt;
  if (group.with == group.all && other.with == other.all) return std::nullopt;
  const double variance = 1 / group.with - 1 / group.all + 1 / other.with - 1 / other.all;
  const double width = 1.96 * std::sqrt(std::max(0.0, variance));
  return Interval{*ratio * std::exp(-width), *ratio * std::exp(width)};
}

int compare_risk(const Counts& group, const Counts& other, double factor) {
  const auto x = as_whole(group.with);
  const auto n = as_whole(group.all);
  const auto y = as_whole(other.with);
  const auto m = as_whole(other.all);
  const auto millionths = in_millionths(factor);
  if (x && n && y && m && millionths)
    return sign(WideInteger{*x} * *m * kFactorUnits - WideInteger{*millionths} * *y * *n);
  return compare_nearly(group.with * other.all, factor * other.with * group.all);
}

}  // namespace waymark
