// What is to be said of a cell: why it could not be read, or what was decided in reading it. The words stand in the
// locale files: data-problem-<code> and data-remark-<code>.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/error.hpp"

namespace waymark {

// Why a cell is kept as it was typed.
enum class CellProblem : std::uint8_t {
  none,
  not_a_number,
  no_data,            // "n/a", "—", "pending": it says itself that there is nothing
  suppressed,         // "*": somebody withheld it
  bounded,            // "<10", "95%+": a bound is no value
  spreadsheet_error,  // "#DIV/0!"
  several_numbers,    // "45 46"
  range,              // "45-50"
  percent_of_count,   // "45%" where things are counted
  looks_like_date,    // "12-Apr": spreadsheets make that of "12/4"
  unknown_level,
  not_yes_or_no,
  out_of_range,  // too large to be kept, or a negative count
  not_a_day,
  no_such_day,  // "February 30"
  no_such_term  // "Fall 2026" where the plan has no such term
};

// What was decided or noticed about a cell that was read.
enum class CellRemark : std::uint8_t {
  none,
  ambiguous_number,  // "1,234", read by custom; "read" says as what
  approximate,       // "~45"
  words_to_note,     // "45 (estimate)"
  over_100,
  below_0,
  not_whole,  // a count with decimals
  outside_levels,
  level_differs,       // "3: Proficient" where Proficient is 4; the number stands
  more_than_all,       // 48 of 12
  zero_denominator,    // of nobody nothing can be said
  contradiction,       // the value does not follow from its counts; it stands
  fraction_times_100,  // 0.45 in a column of fractions, read as 45 %
  maybe_fraction,      // 0.45 among percentages that are not written as parts of one; 0.45 stands
  ambiguous_day,       // 3/4/2026, read by custom
  guessed_year,        // "Oct 3": the latest one
  last_of_span,        // "Oct 5-9", "Oct 2026", a term, a school year: its last day
  serial_day,          // 45931: how spreadsheets count days
  in_future,
  unknown_group,
  unknown_person,
  from_above,  // a blank date under a merged cell
  twice        // the table has that day and group again, further down
};

std::string_view to_text(CellProblem problem);  // "not-a-number"; blank for none
std::string_view to_text(CellRemark remark);

struct CellNote {
  CellRemark remark{};
  Arguments args;
};

using CellNotes = std::vector<CellNote>;

}  // namespace waymark
