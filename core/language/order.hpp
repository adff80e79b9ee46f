// Sentences that tell what is to be done, by their form: orders whose verb no list has, adults as the ones who act.
#pragma once

#include <optional>

#include "core/language/sentence.hpp"

namespace waymark::language {

// The first word that says something: behind the time, the number in a list, "we will", "the district will", "to".
struct Opening {
  std::size_t place = 0;
  bool is_verb = false;  // "to", a modal or the like goes before it: nothing but a verb can follow
};
Opening find_opening(const Sentence& sentence);

// "Reconfigure the schedule", "Agilizar los trámites": the place of a verb that no list has, told by what stands
// around it and by its ending.
std::optional<std::size_t> find_order(const Sentence& sentence);

// "90% of staff", "all third grade teachers": the adults that a sentence opens with, unless only something of theirs is
// spoken of ("teachers' morale").
std::optional<std::size_t> find_adults_first(const Sentence& sentence);

}  // namespace waymark::language
