// A gap said as a number of students.
#pragma once

#include <cstdint>

#include "core/progress/risk.hpp"

namespace waymark {

enum class OutcomeKind : std::uint8_t {
  unknown,
  favourable,    // students should have it: reading at grade level
  unfavourable,  // they should not: suspended
};

// How many more students of the group (of a favourable outcome), or how many fewer (of an unfavourable one), would have
// to have it for the group's risk to be as good as the others', which is held fixed: max(0, ceil(p_c n - x)), or
// max(0, x - floor(p_c n)). Exact where the counts are whole. Expects a known outcome.
std::int64_t students_to_close(const Counts& group, const Counts& other, OutcomeKind outcome);

// How many fewer would have to have an unfavourable outcome for the ratio not to be over `ratio`:
// max(0, x - floor(T p_c n)).
std::int64_t students_to_ratio(const Counts& group, const Counts& other, double ratio);

}  // namespace waymark
