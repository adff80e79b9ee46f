// Dates, school years, terms and time limits in a sentence.
#pragma once

#include <optional>
#include <vector>

#include "core/language/sentence.hpp"

namespace waymark::language {

enum class TimeKind : std::uint8_t {
  day,          // June 15th 2013
  month,        // June 2024; June
  season,       // spring 2024
  school_year,  // 2024-25, FY25, the class of 2027
  test_year,    // the 2024 MCAS
  year,         // 2028
  term,         // the end of the semester, this year
  duration,     // within two years
  recurrence,   // each year
};

struct TimeExpression {
  Stretch stretch;       // with its preposition
  std::size_t core = 0;  // first token after preposition and "the end of"
  TimeKind kind = TimeKind::year;
  std::optional<Date> date;        // last day
  std::optional<Date> other_date;  // of a day written in numbers that could be read the other way round
  int months = 0;                  // of a duration
  bool is_limit = false;           // "by", "before", "until", "no later than", "the end of"
  bool is_next = false;            // "next year"
  bool is_school_year = false;     // a term that ends with the school year
};

// In the order of the text; marks their tokens as used for time.
std::vector<TimeExpression> find_times(Sentence& sentence);

// A kernel without a preposition.
inline TimeExpression time_at(std::size_t begin, std::size_t end, TimeKind kind, std::optional<Date> date = {}) {
  TimeExpression time;
  time.stretch = {begin, end};
  time.core = begin;
  time.kind = kind;
  time.date = date;
  return time;
}

}  // namespace waymark::language
