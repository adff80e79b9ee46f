#include "core/progress/aim_line.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

DataPoints from_day(DataPoints points, Date day) {
  std::size_t first = 0;
  while (first < points.size() && points[first].date < day) ++first;
  return points.subspan(first);
}

// The baseline's day, where the line could begin there.
Day baseline_day(const Measure& measure, Date deadline) {
  if (!measure.baseline_value || !measure.baseline_date || deadline <= *measure.baseline_date) return std::nullopt;
  return measure.baseline_date;
}

DataPoints without_history(DataPoints points, Day baseline) {
  const bool has_history = baseline && points.size() >= 3 && points[2].date < *baseline;
  return has_history ? from_day(points, *baseline) : points;
}

}  // namespace

// A value that is computed can miss a line on which it lies by the last digit of a double.
Side side_of(const DataPoint& point, const AimLine& line) {
  const double expected = line.expected_on(point.date);
  const double scale = std::max({std::abs(point.value), std::abs(line.start.value), std::abs(line.target)});
  if (std::abs(point.value - expected) <= 1e-12 * scale) return Side::none;
  return point.value > expected ? Side::above : Side::below;
}

double AimLine::expected_on(Date date) const {
  if (date <= start.date) return start.value;
  if (end <= date) return target;
  const double way = static_cast<double>(date.days - start.date.days) / (end.days - start.date.days);
  return start.value + (target - start.value) * way;
}

std::optional<AimLine> aim_line_of(const Measure& measure, DataPoints points, Day deadline) {
  if (!measure.target_value || !deadline) return std::nullopt;
  const Day baseline = baseline_day(measure, *deadline);
  const DataPoints counted = without_history(points, baseline);
  if (counted.size() >= 3 && counted[1].date < *deadline) {
    const AimStart start{counted[1].date, median_of(values_of(counted.first(3))), true};
    return AimLine{start, counted.front().date, *deadline, *measure.target_value};
  }
  if (!baseline) return std::nullopt;
  return AimLine{{*baseline, *measure.baseline_value, false}, *baseline, *deadline, *measure.target_value};
}

DataPoints counted_of(DataPoints all, const AimLine& line) { return from_day(all, line.counts_from); }

FourPoints four_points(DataPoints all, const AimLine& line, Better better) {
  FourPoints result;
  const DataPoints points = counted_of(all, line);
  result.counted = points.size();
  result.is_enough = points.size() >= kFewestForFourPoints;
  if (!result.is_enough) return result;
  const Side side = side_of(points.back(), line);
  std::size_t first = points.size();
  while (first > 0 && side_of(points[first - 1], line) == side) --first;
  if (side == Side::none || points.size() - first < 4) return result;
  result.side = side;
  result.since = points[first + 3].date;
  const bool is_good = (side == Side::above) == (better == Better::higher);
  result.is_better = better != Better::unknown && is_good;
  result.is_worse = better != Better::unknown && !is_good;
  return result;
}

}  // namespace waymark
