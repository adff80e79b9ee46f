// How fast a measure moves: the Theil-Sen slope, the median of the slopes between every two of its points, which a few
// odd values do not bend (P. K. Sen: Estimates of the regression coefficient based on Kendall's tau, Journal of the
// American Statistical Association 63, 1968).
#pragma once

#include <optional>

#include "core/progress/data_point.hpp"

namespace waymark {

struct Slope {
  double per_year = 0;         // units of the measure in 365.25 days
  std::optional<double> low;   // 95% interval
  std::optional<double> high;  // none where the points are too few for one: fewer than five, or five with ties
};

// Up to so many points every slope between two of them is computed. Of more, the slopes of the ranks that are wanted
// are found by counting how many slopes are smaller, which takes n log n steps a look instead of n * n.
inline constexpr std::size_t kMostPairwise = 400;

// Points in order, one a day; none with fewer than two. The interval is Sen's, from the variance of Kendall's S with
// its correction for ties, as R. O. Gilbert gives it (Statistical Methods for Environmental Pollution Monitoring, 1987,
// 16.5), with ranks rounded to whole ones. It says how sure the slope is, not how far single values scatter.
std::optional<Slope> slope_of(DataPoints points);

}  // namespace waymark
