// Reads the text of a cell that holds a measure's value, or one of its counts.
#pragma once

#include <string>
#include <string_view>

#include "core/data/cell_remark.hpp"
#include "core/data/written_number.hpp"
#include "core/model/measure.hpp"

namespace waymark {

// How a column is written. An ambiguous number ("1,234") is read, in this order, by the column's other cells; by what
// the measure can be (things counted have no decimals, a percentage goes to 100); by the language.
struct ColumnHabits {
  DecimalMark mark = DecimalMark::point;
  bool is_mark_evident = false;
  bool has_fractions = false;  // percentages are written as parts of one: 0.45 for 45 %
  bool has_over_one = false;   // some are greater than 1, so that they are not written so
};

struct ValueReading {
  Number value;
  Number numerator;
  Number denominator;
  std::string note;  // words that stood beside the value
  CellProblem problem{};
  CellNotes remarks;
  bool has_percent_sign = false;

  bool is_blank() const { return problem == CellProblem::none && !value && !numerator && !denominator; }
};

// A value may bring its counts: "45%", "12 of 48", "12/48 (25 %)", "yes", "3: Proficient", "45 (estimate)".
ValueReading read_value(std::string_view text, const Measure& measure, const ColumnHabits& habits);

// A numerator or denominator: `value` holds it.
ValueReading read_count(std::string_view text, const ColumnHabits& habits);

}  // namespace waymark
