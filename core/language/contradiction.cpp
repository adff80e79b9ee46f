#include "core/language/contradiction.hpp"

#include <algorithm>
#include <cmath>

namespace waymark::language {
namespace {

// Values are written rounded: 27.4% to 40.3% is "13 points" or "12.9".
constexpr double kRoundingOfPoints = 1.0;
constexpr double kRoundingOfPercents = 2.0;

bool is_of_percent(const Quantity& q) {
  return q.unit == QuantityUnit::percent || q.unit == QuantityUnit::percentage_points || q.unit == QuantityUnit::points;
}

// The one amount of change that the sentence states; none where there are several, which may be of several groups.
const Quantity* only_change(const Analysis& analysis) {
  const Quantity* found = nullptr;
  for (const Quantity& q : analysis.quantities) {
    if (q.role != QuantityRole::change) continue;
    if (found) return nullptr;
    found = &q;
  }
  return found;
}

// "10% less" can be meant of the value or in points: only what is neither contradicts.
bool comes_out(double from, double to, const Quantity& change) {
  const double points = std::abs(to - from);
  if (std::abs(points - change.value) < kRoundingOfPoints) return true;
  if (change.unit != QuantityUnit::percent || from == 0) return false;
  return std::abs(points / std::abs(from) * 100 - change.value) < kRoundingOfPercents;
}

void read_amount(const Analysis& analysis, GoalReading& reading) {
  if (!reading.baseline_value || !reading.target_value || reading.change != ChangeKind::to || reading.compound) return;
  const Quantity* change = only_change(analysis);
  if (!change || !is_of_percent(*change)) return;
  if (comes_out(*reading.baseline_value, *reading.target_value, *change)) return;
  reading.amount_contradiction = {change->value, std::abs(*reading.target_value - *reading.baseline_value),
                                  analysis.sentence.span_of(change->stretch)};
}

bool is_year(const Token& token) {
  constexpr double kFirst = 1990;
  constexpr double kLast = 2100;
  return token.is_number() && token.digits == 4 && token.value >= kFirst && token.value <= kLast;
}

struct Years {
  double first = 0;
  double last = 0;

  bool is_range() const { return first > 0 && last > first; }
};

Years years_named(const Sentence& s) {
  Years years;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (!is_year(s[i])) continue;
    years.first = years.first == 0 ? s[i].value : std::min(years.first, s[i].value);
    years.last = std::max(years.last, s[i].value);
  }
  return years;
}

// "5-year goal", "meta a 5 años": where its words end, or 0.
std::size_t end_of_length(const Sentence& s, std::size_t i) {
  if (!s[i].is_number() || s[i].value < 1 || s[i].value > 20) return 0;
  const std::size_t unit = s.is(i + 1, "-") ? i + 2 : i + 1;
  if (!s.is_one_of(unit, "year years ano anos yr")) return 0;
  const bool is_of_goal = s.is_one_of(unit + 1, "goal target plan objective meta objetivo") ||
                          (i > 1 && s.is_one_of(i - 1, "a de") && s.is_one_of(i - 2, "meta objetivo plan"));
  return is_of_goal ? unit + 1 : 0;
}

void read_years(const Analysis& analysis, GoalReading& reading) {
  const Sentence& s = analysis.sentence;
  const Years years = years_named(s);
  if (!years.is_range()) return;
  // Both ends can be counted: 2022 to 2025 are three years, or four school years.
  constexpr double kBothEnds = 1;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::size_t end = end_of_length(s, i);
    const double actual = years.last - years.first;
    if (end == 0 || std::abs(s[i].value - actual) <= kBothEnds) continue;
    reading.years_contradiction = {s[i].value, actual, s.span_of({i, end})};
    return;
  }
}

}  // namespace

void read_contradictions(const Analysis& analysis, GoalReading& reading) {
  read_amount(analysis, reading);
  read_years(analysis, reading);
}

}  // namespace waymark::language
