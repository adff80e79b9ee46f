// The verb that a goal turns on. Many words of goals are nouns and verbs alike: "reading scores", "the use of".
#pragma once

#include <optional>

#include "core/language/sentence.hpp"

namespace waymark::language {

// The first verb of the main clause; nothing where the goal is a noun phrase or its verb is in no list.
std::optional<std::size_t> find_main_verb(const Sentence& sentence);

// Whether the word ends so and has a stem before it: "-ing", "-ed".
bool ends_in(const Sentence& sentence, std::size_t place, std::string_view ending);

}  // namespace waymark::language
