// The reader of a list of days that somebody pasted: "Nov 26-27 Thanksgiving break", "Lunes 18 de enero: festivo". A
// line is a day or several; what cannot be read comes back with the reason.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/day_names.hpp"
#include "core/model/date.hpp"

namespace waymark {

// What is odd about days that could be read.
enum class DayDoubt : std::uint8_t {
  none,
  weekday,  // the weekday that is written beside them is another one: perhaps last year's calendar
  length    // nobody is out of school for so long
};

struct ReadDays {
  std::size_t line = 0;  // counted from 1; 0: not out of a list
  std::string name;      // may be blank
  DayMeaning meaning{};
  Date first;
  Date last;
  DayDoubt doubt{};
};

enum class LineProblem : std::uint8_t { no_date, no_year, no_such_day, ends_before_start, too_long };

struct UnreadLine {
  std::size_t line = 0;
  std::string text;
  LineProblem problem{};
};

struct PastedList {
  std::vector<ReadDays> days;
  std::vector<UnreadLine> unread;
};

// The school year that the list is for: days without a year are looked for in it.
struct YearBounds {
  std::optional<Date> first;
  std::optional<Date> last;
};

PastedList read_pasted_list(std::string_view text, YearBounds year);

// Days that are too long for any break are doubted; the rest is as it was told.
DayDoubt doubt_length(Date first, Date last);

std::string_view to_text(LineProblem problem);
std::string_view to_text(DayDoubt doubt);  // blank for none

}  // namespace waymark
