// A measure's observations made into clean, ordered points, with everything that was odd about them told.
#pragma once

#include <string_view>
#include <vector>

#include "core/model/measure.hpp"
#include "core/progress/data_point.hpp"

namespace waymark {

enum class RowCode : std::uint8_t {
  not_read,          // what was typed could not be read, and is kept aside
  no_date,           // a value without its day
  no_value,          // a day without a value
  zero_denominator,  // of nobody nothing can be said
  contradiction,     // the value does not follow from its counts; the value stands
  replaced,          // a later row of the same day and group stands
  in_future,         // dated after today; it counts all the same
};

std::string_view to_text(RowCode code);  // "not-read"

struct RowNote {
  RowCode code{};
  const Observation* observation = nullptr;
};

struct MeasureSeries {
  // By date, one a day. The focal group also has the rows that name no group.
  std::vector<DataPoint> focal;
  std::vector<DataPoint> comparison;
  std::vector<DataPoint> state;
  std::vector<DataPoint> nobody;  // rows of 0 of 0, of any group: no points, but they say that it has no students
  std::vector<RowNote> notes;     // in the order of the rows
};

// A row's value is what was entered; where that is blank, what its counts make (core/progress/counted_value.hpp). Of
// several rows of one group on one day the last stands.
MeasureSeries series_of(const Measure& measure, Date today);

}  // namespace waymark
