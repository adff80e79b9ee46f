// One value of a measure on a day: what all figures about its progress are computed from.
#pragma once

#include <span>
#include <vector>

#include "core/model/date.hpp"
#include "core/model/field.hpp"

namespace waymark {

struct Observation;

struct DataPoint {
  Date date;
  double value = 0;
  Number numerator;
  Number denominator;
  const Observation* observation = nullptr;  // that it comes from; null in computed points
};

using DataPoints = std::span<const DataPoint>;

inline constexpr double kDaysOfYear = 365.25;

inline double years_between(Date from, Date to) { return (to.days - from.days) / kDaysOfYear; }

// Of at least one value; of an even number of them the mean of the two in the middle.
double median_of(std::vector<double> values);

std::vector<double> values_of(DataPoints points);

// The last point on or before the day, or null. Points in order.
const DataPoint* last_until(DataPoints points, Date day);

}  // namespace waymark
