// What the name of a day in a school calendar says about it, in English and Spanish.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/model/choice.hpp"

namespace waymark {

enum class DayMeaning : std::uint8_t {
  unclear,  // conferences, board meetings, "students return": school goes on as usual, as far as the name says
  vacation,
  holiday,
  in_service,
  early_closing,
  school_begins,
  school_ends,
  term_ends
};

DayMeaning meaning_of(std::string_view name);

// The kind of break; unset where the meaning is none.
BreakKind kind_of(DayMeaning meaning);

std::string_view to_text(DayMeaning meaning);

}  // namespace waymark
