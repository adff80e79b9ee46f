// Whether a measure's values have moved for a reason, or only as numbers always do. J. Anhøj, A. Vaux Olesen: Run
// charts revisited, PLoS ONE 9(11): e113825, 2014; J. Anhøj: Diagnostic value of run chart analysis, PLoS ONE 10(3):
// e0121349, 2015.
#pragma once

#include <optional>

#include "core/progress/better_way.hpp"
#include "core/progress/data_point.hpp"

namespace waymark {

// With fewer useful points nothing is signalled.
inline constexpr int kFewestUseful = 10;

// Of fewer points a median says nothing that the values do not say themselves.
inline constexpr int kFewestForMedian = 6;

struct Run {
  Date from;
  Date to;
  int count = 0;
  bool is_above = false;  // the median
  bool is_first = false;  // it begins with the first useful point
  bool is_last = false;   // it ends with the last one
  Date too_long_on;       // the day of the point that made it longer than is allowed, where one did
};

struct RunChart {
  int n = 0;
  std::optional<double> centre;  // the median of all points
  int useful = 0;                // points that do not lie on the median: only they count from here on
  std::optional<Run> longest;    // of several the latest
  int crossings = 0;             // how often the line goes from one side of the median to the other

  bool is_enough() const { return useful >= kFewestUseful; }
  std::optional<double> median_to_show() const { return n >= kFewestForMedian ? centre : std::nullopt; }
  bool has_shift() const;
  bool has_few_crossings() const;
};

// Whether the longest run shows that things got better: it is the newest one and on the better side, or the oldest one
// and on the other. None where it lies between others, where it is the only one (so many values are on the median that
// all others lie on one side of it: then there is nothing that it moved from), or nobody can tell which side is better.
std::optional<bool> is_shift_better(const RunChart& chart, Better better);

// The longest run that chance would make of so many useful points: log2(useful), rounded to a whole number, plus 3.
int longest_run_allowed(int useful);

// The fewest crossings that chance would make: the lower 5% quantile of the binomial distribution with useful - 1
// trials at 1/2, that is the smallest k with P(X <= k) >= 0.05. The whole sum is taken, no approximation.
int fewest_crossings(int useful);

// Points in order of their days.
RunChart run_chart_of(DataPoints points);

}  // namespace waymark
