// What a line of a list of days says beside its days: a heading, a name, that it means each Wednesday.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/calendar/day_tokens.hpp"
#include "core/calendar/written_days.hpp"

namespace waymark {

struct Heading {
  int month = 0;
  int year = 0;  // 0: not written
};

// "November", "Noviembre de 2026:": a line that is nothing but a month.
std::optional<Heading> read_heading(const DayTokens& tokens);

// "2026": the year of the lines below it; 0 where the line is something else.
int read_year_heading(const DayTokens& tokens);

// "Wednesdays" and "every Wednesday" before a span, or at its beginning, mean just those days of it: the weekday, or
// -1.
int repeated_weekday(const DayTokens& tokens, const WrittenDays& days);

// What stands before and after the days, without the signs that parted them.
std::string name_of(std::string_view line, const DayTokens& tokens, const WrittenDays& days);

}  // namespace waymark
