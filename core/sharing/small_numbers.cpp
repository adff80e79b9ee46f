#include "core/sharing/small_numbers.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr int kMostDecimals = 6;

double half_a_unit(int decimals) { return 0.5 * std::pow(10.0, -decimals); }

}  // namespace

bool is_telling(double part, double whole, int limit) {
  if (!(part >= 0 && whole >= part) || !std::isfinite(whole)) return true;
  return whole > 0 && (part < limit || whole - part < limit);
}

int decimals_of(double value) {
  int decimals = 0;
  for (double scaled = std::abs(value); decimals < kMostDecimals; ++decimals, scaled *= 10)
    if (std::abs(scaled - std::round(scaled)) < 1e-6) break;
  return decimals;
}

bool is_rounding_of(double value, double exact) {
  // A little more than half a unit: spreadsheets round halves both ways.
  return std::abs(value - exact) <= half_a_unit(decimals_of(value)) * (1 + 1e-6) + 1e-9;
}

bool may_be_telling(double rate, double whole, double scale, int limit) {
  if (!std::isfinite(rate) || !(whole >= 0) || !std::isfinite(whole)) return true;
  if (whole == 0) return false;
  const double half = half_a_unit(decimals_of(rate)) * (1 + 1e-6);
  const double least = std::ceil((rate - half) * whole / scale);
  const double most = std::floor((rate + half) * whole / scale);
  // No whole number rounds to it: then it was computed of something close to the nearest.
  const double nearest = std::round(rate * whole / scale);
  return std::min(least, nearest) < limit || whole - std::max(most, nearest) < limit;
}

}  // namespace waymark
