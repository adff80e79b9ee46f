#include "core/progress/aim_line.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

std::optional<AimStart> start_of(const Measure& measure, DataPoints points, Date deadline) {
  if (points.size() >= 3 && points[1].date < deadline)
    return AimStart{points[1].date, median_of(values_of(points.first(3))), true};
  if (!measure.baseline_value || !measure.baseline_date || deadline <= *measure.baseline_date) return std::nullopt;
  return AimStart{*measure.baseline_date, *measure.baseline_value, false};
}

// A value that is computed can miss a line on which it lies by the last digit of a double.
Side side_of(const DataPoint& point, const AimLine& line) {
  const double expected = line.expected_on(point.date);
  if (std::abs(point.value - expected) <= 1e-9 * std::max(1.0, std::abs(expected))) return Side::none;
  return point.value > expected ? Side::above : Side::below;
}

}  // namespace

double AimLine::expected_on(Date date) const {
  if (date <= start.date) return start.value;
  if (end <= date) return target;
  const double way = static_cast<double>(date.days - start.date.days) / (end.days - start.date.days);
  return start.value + (target - start.value) * way;
}

std::optional<AimLine> aim_line_of(const Measure& measure, DataPoints points, Day deadline) {
  if (!measure.target_value || !deadline) return std::nullopt;
  const auto start = start_of(measure, points, *deadline);
  if (!start) return std::nullopt;
  return AimLine{*start, *deadline, *measure.target_value};
}

FourPoints four_points(DataPoints points, const AimLine& line, Better better) {
  FourPoints result;
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
