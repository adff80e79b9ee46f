// What a measure's own data show of how fast it moves.
#pragma once

#include <optional>
#include <vector>

#include "core/model/measure.hpp"

namespace waymark {

// Changes per year (365.25 days) between points about a year apart: the newest, the latest that is at least
// kShortestYear older, and so on back. Comparing springs with springs keeps the summer's dip out. The baseline counts
// as a point; data of the comparison group do not.
std::vector<double> yearly_changes(const Measure& measure);

// From one spring's test to the next can be somewhat less than a year: ten months and a half.
inline constexpr std::int32_t kShortestYear = 320;

// The change per year that is needed from the baseline to the target; none where days or values are missing, or where
// there are less than kShortestYear between them: what is wanted in a few months cannot be held against whole years.
std::optional<double> needed_per_year(const Measure& measure);

double median(std::vector<double> values);  // of at least one

}  // namespace waymark
