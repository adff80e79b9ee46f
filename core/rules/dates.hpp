// What several rules ask of two days.
#pragma once

#include "core/rules/rule.hpp"

namespace waymark {

inline constexpr std::int32_t kDaysInYear = 365;

// Says no where a period ends before it begins: one of its days is a slip of the pen.
inline Verdict check_order(const Day& start, const Day& end) {
  if (!start || !end) return cannot_tell();
  return *end < *start ? fail({{"start", to_text(*start)}, {"end", to_text(*end)}}) : pass();
}

// A period whose days are turned round is one fault: what is compared with it says nothing until it is mended.
inline bool is_turned_round(const Day& start, const Day& end) { return start && end && *end < *start; }

template <class Period>
bool is_turned_round(const Period& period) {
  return is_turned_round(period.start, period.end);
}

// Whether two periods have a day in common. A day that is not known rules nothing out.
inline bool can_meet(const Day& start_a, const Day& end_a, const Day& start_b, const Day& end_b) {
  return !(end_a && start_b && *end_a < *start_b) && !(end_b && start_a && *end_b < *start_a);
}

}  // namespace waymark
