// The value that two counts make, in the measure's unit.
#pragma once

#include <optional>

#include "core/model/measure.hpp"

namespace waymark {

// A measure without a kind is one of per cent where its unit is "%".
bool is_percentage(const Measure& measure);

// By what a quotient of counts is multiplied: 100 for a percentage; for a rate the first number of its unit ("per 1,000
// students": 1000), or 1 where there is none. A measure without a kind is told by its unit ("%", "per 100").
double units_per_one(const Measure& measure);

// The observation's value from its counts: its numerator where the measure counts, else numerator / denominator in the
// measure's unit. None where a count is missing or the denominator is 0.
std::optional<double> value_of_counts(const Observation& observation, const Measure& measure);

// Whether somebody could have written `value` for `exact`: it is that number rounded to as many decimals as it has
// itself.
bool could_be_rounded_from(double value, double exact);

}  // namespace waymark
