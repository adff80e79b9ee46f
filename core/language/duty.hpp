// What adults do, said without a verb of doing: duties met, papers in order, "implementation of ...".
#pragma once

#include <optional>

#include "core/language/analysis.hpp"

namespace waymark::language {

// "80% of IEPs are on time", "comply with the law": the word that names the duty.
std::optional<std::size_t> find_duty(const Analysis& analysis);

// Whether the sentence opens with "implementation of a curriculum", "use of common assessments" and the like.
bool names_doing(const Sentence& sentence);

}  // namespace waymark::language
