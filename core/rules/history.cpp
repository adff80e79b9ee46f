#include "core/rules/history.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr double kYear = 365.25;

struct Point {
  Date day;
  double value;
};

double change_per_year(const Point& from, const Point& to) {
  return (to.value - from.value) / ((to.day.days - from.day.days) / kYear);
}

// The measure's points, the newest first.
std::vector<Point> points_of(const Measure& measure) {
  std::vector<Point> points;
  if (measure.baseline_date && measure.baseline_value)
    points.push_back({*measure.baseline_date, *measure.baseline_value});
  for (const Observation& each : measure.observations)
    if (each.date && each.value && each.group != ObservationGroup::comparison)
      points.push_back({*each.date, *each.value});
  std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return b.day < a.day; });
  return points;
}

}  // namespace

std::vector<double> yearly_changes(const Measure& measure) {
  std::vector<double> changes;
  std::optional<Point> newer;
  for (const Point& point : points_of(measure)) {
    if (newer && newer->day.days - point.day.days < kShortestYear) continue;
    if (newer) changes.push_back(change_per_year(point, *newer));
    newer = point;
  }
  return changes;
}

std::optional<double> needed_per_year(const Measure& measure) {
  if (!measure.baseline_date || !measure.baseline_value || !measure.target_date || !measure.target_value)
    return std::nullopt;
  if (measure.target_date->days - measure.baseline_date->days < kShortestYear) return std::nullopt;
  return change_per_year({*measure.baseline_date, *measure.baseline_value},
                         {*measure.target_date, *measure.target_value});
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace waymark
