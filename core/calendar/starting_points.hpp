// A school year to begin with: terms of even length, federal holidays and the usual breaks, all to be changed by
// whoever knows better.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/calendar/weekdays.hpp"
#include "core/model/choice.hpp"
#include "core/model/date.hpp"

namespace waymark {

struct SchoolYear;

enum class TermPattern : std::uint8_t { semesters, trimesters, quarters };

// Days that no school has off by law, but most have.
struct UsualDays {
  std::string_view name;  // locale key: usual-day-<name>
  BreakKind kind{};
  Date first;
  Date last;
};

struct TermDays {
  int number = 0;  // from 1
  Date first;
  Date last;
};

struct StartingPoint {
  std::vector<TermDays> terms;
  std::vector<UsualDays> days;
};

// Holidays and breaks that take school days out of the span, in order. Federal holidays on a weekend are kept on the
// Friday before or the Monday after, as the law has it.
std::vector<UsualDays> usual_days(Date first, Date last, Weekdays week);

// For a year whose first and last day are known. The terms have as many school days each as can be, or one more in the
// earlier ones, where the year's own breaks and the usual days are left out. Fewer school days than terms: no terms.
StartingPoint starting_point(const SchoolYear& year, TermPattern pattern);

}  // namespace waymark
