// A calendar day, without time of day or time zone: what plans are made of.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// A day of the Gregorian calendar, counted in days since 1970-01-01. Plans accept 1900-01-01 to 2199-12-31;
// the bounds catch slips of the pen (2206 for 2026) while leaving room for any real plan and its history.
struct Date {
  std::int32_t days = 0;

  friend constexpr bool operator==(Date, Date) = default;
  friend constexpr auto operator<=>(Date, Date) = default;
};

// The day written as YYYY-MM-DD, or nothing when the text is not exactly such a day inside the accepted bounds.
std::optional<Date> parse_date(std::string_view text);

// The day as YYYY-MM-DD.
std::string to_text(Date date);

}  // namespace waymark
