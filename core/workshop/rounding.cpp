#include "core/workshop/rounding.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr double kSlack = 1e-9;  // of binary fractions

// Of the last digit that is written: 1, 0.1 or 0.01.
double last_digit(double written) {
  for (const double unit : {1.0, 0.1})
    if (std::abs(written / unit - std::round(written / unit)) < kSlack) return unit;
  return 0.01;
}

// As much of a figure as nobody minds, where it is no percent.
constexpr double kShareNobodyMinds = 0.025;

}  // namespace

bool is_rounding_of(double written, double exact, bool is_percent) {
  double most = last_digit(written) / 2;
  if (!is_percent) most = std::min(most, std::abs(written) * kShareNobodyMinds);
  return std::abs(written - exact) <= most + kSlack;
}

bool is_same_rounded(double a, double b, bool is_percent) {
  return is_rounding_of(a, b, is_percent) || is_rounding_of(b, a, is_percent);
}

}  // namespace waymark
