#include "core/progress/counted_value.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Marks between groups of three digits: "1,000", "1.000", "1 000".
bool is_separator(const std::string& text, std::size_t at) {
  const bool is_mark = text[at] == ',' || text[at] == '.' || text[at] == ' ';
  if (!is_mark || at + 3 >= text.size()) return false;
  return is_digit(text[at + 1]) && is_digit(text[at + 2]) && is_digit(text[at + 3]) &&
         (at + 4 == text.size() || !is_digit(text[at + 4]));
}

std::optional<double> first_number(const std::string& text) {
  std::size_t at = 0;
  while (at < text.size() && !is_digit(text[at])) ++at;
  if (at == text.size()) return std::nullopt;
  double number = 0;
  for (; at < text.size() && (is_digit(text[at]) || is_separator(text, at)); ++at)
    if (is_digit(text[at])) number = number * 10 + (text[at] - '0');
  return number > 0 && number <= 1e9 ? std::optional(number) : std::nullopt;
}

bool is_rate(const Measure& measure) {
  if (measure.value_kind != ValueKind::unset) return measure.value_kind == ValueKind::rate;
  return measure.unit.rfind("per ", 0) == 0 || measure.unit.rfind("por ", 0) == 0;
}

int decimals_of(double value) {
  int decimals = 0;
  for (double power = 1; decimals < 6; ++decimals, power *= 10)
    if (std::abs(value * power - std::round(value * power)) < 1e-6) break;
  return decimals;
}

}  // namespace

bool is_percentage(const Measure& measure) {
  return measure.value_kind == ValueKind::percent || (measure.value_kind == ValueKind::unset && measure.unit == "%");
}

double units_per_one(const Measure& measure) {
  if (is_percentage(measure)) return 100;
  return is_rate(measure) ? first_number(measure.unit).value_or(1) : 1;
}

std::optional<double> value_of_counts(const Observation& observation, const Measure& measure) {
  if (!observation.numerator) return std::nullopt;
  if (measure.value_kind == ValueKind::count) return *observation.numerator;
  if (!observation.denominator || *observation.denominator <= 0) return std::nullopt;
  // Multiplied first: 100 * 3 / 10 is 30 exactly.
  return units_per_one(measure) * *observation.numerator / *observation.denominator;
}

bool could_be_rounded_from(double value, double exact) {
  const double half = 0.5 * std::pow(10, -decimals_of(value));
  return std::abs(value - exact) <= half + 1e-9 * std::max(1.0, std::abs(exact));
}

}  // namespace waymark
