// A line of a school calendar as words, numbers and signs, and which words name months and weekdays.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct DayToken {
  enum class Kind : std::uint8_t { word, number, sign };

  Kind kind{};
  std::string text;       // lower case, without accents; every dash is "-"
  int number = -1;        // of up to four digits
  std::size_t begin = 0;  // in bytes of the line
  std::size_t end = 0;
  bool is_spaced = false;  // white space stands before it

  bool is_sign(char sign) const { return kind == Kind::sign && text.front() == sign; }
  bool is_word(std::string_view word) const { return kind == Kind::word && text == word; }
};

using DayTokens = std::vector<DayToken>;

// Digits end where letters begin and the other way round: lists that were copied out of a table have "30Labor Day".
DayTokens scan_day_line(std::string_view line);

// 1 for January and enero, also shortened; 0 where the word names no month.
int month_named(std::string_view word);

// 0 for Monday and lunes; -1 where the word names no weekday.
int weekday_named(std::string_view word);

}  // namespace waymark
