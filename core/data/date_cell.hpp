// Reads the text of a cell that holds the day of an observation.
#pragma once

#include <optional>
#include <string_view>

#include "core/calendar/written_days.hpp"
#include "core/data/cell_remark.hpp"
#include "core/data/data_setting.hpp"

namespace waymark {

// How a column's days are written: 3/4/2026 is told by the column's other cells, else by the language; "Sep-26" is a
// month with its year unless the column has a number that can be none ("Sep-14", some years ago).
struct DayHabits {
  DayOrder order = DayOrder::month_first;
  bool is_order_evident = false;
  bool are_years_after_months = true;
};

struct DateReading {
  Day day;
  CellProblem problem{};
  CellNotes remarks;
};

// ISO, US and Spanish dates, with or without the weekday; one without its year is the latest that is not after today.
// Months ("Oct 2026", "Oct-26", "Oct"), terms ("Fall 2026", "Trimestre 1" of the plan's calendar)
// and school years ("2025-26") stand for their last day, or today where that comes before; a week ("week of 10/5") for
// its first. Numbers are days as spreadsheets count them.
DateReading read_date(std::string_view text, const DataSetting& setting, const DayHabits& habits);

DayHabits day_habits_of(const std::vector<std::string>& cells, const DataSetting& setting, Language language);

}  // namespace waymark
