// Days as people write them into school calendars: "Nov. 26-27", "12/21/2026 – 1/1/2027", "3 y 4 de julio", "Nov 3, 5
// and 10". What is read here may lack the year; core/calendar/pasted_list.hpp finds it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/calendar/day_tokens.hpp"

namespace waymark {

struct WrittenDay {
  int year = 0;  // 0: not written
  int month = 0;
  int day = 0;
  int weekday = -1;  // that is claimed; -1: none
};

struct WrittenSpan {
  WrittenDay first;
  std::optional<WrittenDay> last;
};

struct WrittenDays {
  std::vector<WrittenSpan> spans;
  std::size_t begin = 0;  // in tokens
  std::size_t end = 0;
};

// Which number comes first in 3/4/2027 where both could be the month.
enum class DayOrder : std::uint8_t { month_first, day_first };

// The first days that the line names. With a month (of a heading above it), a line may begin with the bare number of a
// day.
std::optional<WrittenDays> find_days(const DayTokens& tokens, DayOrder order, int heading_month = 0);

// What the numbers of a line say about the order: by a first or second number that can be no month.
std::optional<DayOrder> evident_order(const DayTokens& tokens);

}  // namespace waymark
