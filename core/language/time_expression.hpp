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
  std::optional<Date> date;     // last day
  int months = 0;               // of a duration
  bool is_limit = false;        // "by", "before", "until", "no later than", "the end of"
  bool is_next = false;         // "next year"
  bool is_school_year = false;  // a term that ends with the school year
};

// In the order of the text; marks their tokens as used for time.
std::vector<TimeExpression> find_times(Sentence& sentence);

// The last day that a month, season or year stands for, by the codebook: 30 June for school years and spring, 31
// December for autumn and bare years.
std::optional<Date> last_day(int year, unsigned month);

}  // namespace waymark::language
