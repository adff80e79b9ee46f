// Year groups written with numbers: "grades 3-8", "7th and 8th graders", "K-5", "Year 3", "3.º de primaria".
#pragma once

#include <vector>

#include "core/language/sentence.hpp"

namespace waymark::language {

// Marks their tokens, so that nobody takes the numbers for amounts. A whole school system ("K-12") is marked but not
// listed.
std::vector<Stretch> find_year_groups(Sentence& sentence);

// Marks numbers that are names: "Level 3", "Tier 2", "Goal 1".
void mark_labels(Sentence& sentence);

}  // namespace waymark::language
