#include "core/progress/projection.hpp"

#include <algorithm>
#include <cmath>

#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

struct Bounds {
  double least = -HUGE_VAL;
  double most = HUGE_VAL;
};

bool is_part_of_whole(const DataPoint& point) {
  return point.numerator && point.denominator && *point.numerator <= *point.denominator;
}

Bounds bounds_of_levels(const Measure& measure) {
  Bounds bounds{HUGE_VAL, -HUGE_VAL};
  for (const RubricLevel& level : measure.levels) {
    if (!level.value) continue;
    bounds.least = std::min(bounds.least, *level.value);
    bounds.most = std::max(bounds.most, *level.value);
  }
  return bounds.least <= bounds.most ? bounds : Bounds{};
}

// A percentage can be one of growth, which is over 100 or under 0. Where every point says of how many it is a part it
// cannot.
Bounds bounds_of(const Measure& measure, DataPoints points) {
  if (measure.value_kind == ValueKind::yes_no) return {0, 1};
  if (measure.value_kind == ValueKind::rubric) return bounds_of_levels(measure);
  if (measure.value_kind == ValueKind::count || measure.value_kind == ValueKind::rate) return {0, HUGE_VAL};
  const bool is_share = is_percentage(measure) && std::all_of(points.begin(), points.end(), is_part_of_whole);
  return is_share ? Bounds{0, 100} : Bounds{};
}

double median_day(DataPoints points) {
  std::vector<double> days;
  for (const DataPoint& point : points) days.push_back(point.date.days);
  return median_of(std::move(days));
}

}  // namespace

ProjectionResult project(DataPoints points, const std::optional<Slope>& slope, Day deadline, const Measure& measure) {
  if (points.size() < kFewestToProject || !slope) return {std::nullopt, NoProjection::too_few_points};
  if (!deadline) return {std::nullopt, NoProjection::no_deadline};
  if (*deadline <= points.back().date) return {std::nullopt, NoProjection::deadline_past};
  const double years = (deadline->days - median_day(points)) / kDaysOfYear;
  const double middle = median_of(values_of(points));
  const Bounds bounds = bounds_of(measure, points);
  const auto along = [&](double per_year) { return std::clamp(middle + per_year * years, bounds.least, bounds.most); };
  Projection projection{*deadline, along(slope->per_year), std::nullopt, std::nullopt};
  if (slope->low) projection.low = along(*slope->low);
  if (slope->high) projection.high = along(*slope->high);
  return {projection, NoProjection::none};
}

std::optional<double> needed_slope(DataPoints points, Number target, Day deadline) {
  if (points.empty() || !target || !deadline || *deadline <= points.back().date) return std::nullopt;
  return (*target - points.back().value) / years_between(points.back().date, *deadline);
}

}  // namespace waymark
