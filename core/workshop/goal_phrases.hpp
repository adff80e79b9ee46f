// Pieces of a goal's sentence, in English and Spanish, as they stand inside of it.
#pragma once

#include <string>
#include <string_view>

#include "core/workshop/goal_parts.hpp"

namespace waymark {

inline bool is_spanish(Language language) { return language == Language::es; }
inline bool is_percent(const GoalParts& parts) { return parts.unit == "%"; }

// As it goes on after a comma: "Reduce ..." and "At least ..." are written small, names ("Black students", "MAP") are
// not.
std::string with_small_start(std::string text);
std::string with_large_start(std::string text);

std::string_view without_end(std::string_view text);

// "by June 30, 2028", "para el 30 de junio de 2028".
std::string deadline_words(const GoalParts& parts, Language language);

// "from 27%", "del 27%".
std::string from_words(const GoalParts& parts, Language language);

// ", as measured by the spring test"; blank where no source is known.
std::string source_clause(const GoalParts& parts, Language language);

}  // namespace waymark
