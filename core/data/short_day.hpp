// Days and months as spreadsheets shorten them. Read by itself, since in a school calendar "2-Oct-26" is a span of
// days.
#pragma once

#include <optional>

#include "core/calendar/day_tokens.hpp"
#include "core/calendar/written_days.hpp"
#include "core/model/plan.hpp"

namespace waymark {

// "4-Sep-26", "4/sep/2026", "2026/09/04": the whole of the text, with its year.
std::optional<WrittenDay> shortened_day(const DayTokens& tokens);

// "Sep-26", "sep 26", "Sep '26": a month with its year, as spreadsheets write one, or with a day, as people do.
struct MonthAndNumber {
  int month = 0;
  int number = 0;
  bool is_surely_year = false;  // an apostrophe says so
  bool is_surely_day = false;   // of one figure
};

std::optional<MonthAndNumber> month_and_number(const DayTokens& tokens);

// Whether the number can be a year of which a plan of today would have data.
bool could_be_year(const MonthAndNumber& month, const Plan& plan, std::optional<Date> today);

// The only word of the text names a month; 0 otherwise.
int bare_month(const DayTokens& tokens);

}  // namespace waymark
