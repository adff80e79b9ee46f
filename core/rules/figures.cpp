#include "core/rules/figures.hpp"

#include <cmath>
#include <cstdio>

#include "core/rules/folding.hpp"

namespace waymark {
namespace {

// Words in names of measures whose percentages compare two values rather than count a part of a whole: "median percent
// of typical growth" is often over 100, and "change since fall" often under 0.
constexpr std::string_view kWordsOfChange[] = {
    "growth",     "change",  "difference", "increase",   "decrease", "gain",        "crecim", "cambio",
    "diferencia", "aumento", "reducci",    "progreso",   "progress", "improvement", "mejora", "variaci",
    "index",      "índice",  "of target",  "of typical", "ratio",    "proporción",  "gap",    "brecha"};

bool tells_of_change(std::string_view name) {
  for (const std::string_view word : kWordsOfChange)
    if (contains_folded(name, word)) return true;
  return false;
}

}  // namespace

std::string figure(double value) {
  char text[48];
  const int length = std::snprintf(text, sizeof text, "%.2f", value == 0 ? 0.0 : value);
  std::string figure(text, static_cast<std::size_t>(length));
  figure.erase(figure.find_last_not_of('0') + 1);
  if (figure.back() == '.') figure.pop_back();
  return figure == "-0" ? "0" : figure;
}

bool is_share(const Measure& measure) {
  const bool is_percent =
      measure.value_kind == ValueKind::percent || (measure.value_kind == ValueKind::unset && measure.unit == "%");
  return is_percent && !tells_of_change(measure.name) && !tells_of_change(measure.unit);
}

bool is_rounding_of(double written, double exact) {
  constexpr double kSlack = 1e-9;  // of binary fractions
  const double half = written == std::round(written) ? 0.5 : 0.05;
  return std::abs(written - exact) <= half + kSlack;
}

}  // namespace waymark
