// Where a measure will be on its deadline if it goes on as it did.
#pragma once

#include <optional>

#include "core/model/measure.hpp"
#include "core/progress/slope.hpp"

namespace waymark {

// As for the four-point rule: a line through fewer points says little about years to come.
inline constexpr std::size_t kFewestToProject = 6;

enum class NoProjection : std::uint8_t { none, too_few_points, no_deadline, deadline_past };

struct Projection {
  Date date;
  double value = 0;
  std::optional<double> low;
  std::optional<double> high;
};

struct ProjectionResult {
  std::optional<Projection> projection;
  NoProjection why{};  // there is none
};

// Along the Theil-Sen line through the median day and the median value (W. J. Conover: Practical Nonparametric
// Statistics), for the slope and for both ends of its interval, kept within what the measure can be: shares between 0
// and 100%, counts and rates not below 0, yes or no between 0 and 1, rubrics on their levels.
ProjectionResult project(DataPoints points, const std::optional<Slope>& slope, Day deadline, const Measure& measure);

// Units a year from the last point to the target at the deadline; none where the last point is not before it.
std::optional<double> needed_slope(DataPoints points, Number target, Day deadline);

}  // namespace waymark
