// Sets of weekdays and how many of their days lie between two dates, without walking through them.
#pragma once

#include <bit>
#include <cstdint>

#include "core/model/date.hpp"

namespace waymark {

// Monday is 0, Sunday is 6.
constexpr int weekday_of(Date day) {
  const int since_monday = (day.days + 3) % 7;  // 1970-01-01 was a Thursday
  return since_monday < 0 ? since_monday + 7 : since_monday;
}

class Weekdays {
 public:
  constexpr Weekdays() = default;  // none

  static constexpr Weekdays monday_to_friday() { return Weekdays(0b0011111); }

  constexpr void set(int weekday, bool is_in) {
    const auto bit = static_cast<std::uint8_t>(1u << weekday);
    bits_ = static_cast<std::uint8_t>(is_in ? bits_ | bit : bits_ & ~bit);
  }
  constexpr bool has(int weekday) const { return (bits_ >> weekday & 1u) != 0; }
  constexpr int size() const { return std::popcount(static_cast<unsigned>(bits_)); }
  constexpr bool empty() const { return bits_ == 0; }

  // Such days from Monday 1969-12-29 until the evening before; negative for earlier days.
  constexpr int before(Date day) const {
    const int since_monday = day.days + 3;
    const int weeks = (since_monday >= 0 ? since_monday : since_monday - 6) / 7;
    const unsigned begun = (1u << (since_monday - weeks * 7)) - 1u;
    return weeks * size() + std::popcount(bits_ & begun);
  }

  // The day that has so many before it. Expects a set that is not empty.
  constexpr Date at(int number) const {
    const int weeks = (number >= 0 ? number : number - size() + 1) / size();
    int left = number - weeks * size();
    int weekday = 0;
    while (!has(weekday) || left-- > 0) ++weekday;
    return {weeks * 7 + weekday - 3};
  }

  friend constexpr bool operator==(Weekdays, Weekdays) = default;

 private:
  constexpr explicit Weekdays(std::uint8_t bits) : bits_(bits) {}

  std::uint8_t bits_ = 0;
};

}  // namespace waymark
