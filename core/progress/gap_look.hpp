// A gap as it was on one day: the focal group's value beside that of its peers.
#pragma once

#include <optional>
#include <vector>

#include "core/progress/better_way.hpp"
#include "core/progress/measure_series.hpp"
#include "core/progress/risk.hpp"
#include "core/progress/students_to_close.hpp"

namespace waymark {

// Values of both groups belong together where they are of one day, or of the nearest within so many days.
inline constexpr int kDaysApart = 14;

struct GapLook {
  DataPoint focal;
  DataPoint comparison;
  double difference = 0;               // of the values, in the measure's unit: focal - comparison
  std::optional<double> ratio;         // of the values; none where the comparison's is 0 or below
  std::optional<Counts> focal_counts;  // and what follows, where both groups have counts of students
  std::optional<Counts> comparison_counts;
  std::optional<double> risk_difference;  // p_f - p_c, as a part of 1
  std::optional<double> risk_ratio;
  std::optional<Interval> interval;      // of the risk ratio
  std::optional<std::int64_t> to_close;  // students
  std::optional<std::int64_t> to_ratio;  // students, for an unfavourable outcome and a plan with a threshold
};

// What more is better for: a favourable outcome is one that should rise.
OutcomeKind outcome_of(const Measure& measure);

// One for each focal point with a comparison point near it, by date.
std::vector<GapLook> gap_looks(const MeasureSeries& series, OutcomeKind outcome, Number threshold);

}  // namespace waymark
