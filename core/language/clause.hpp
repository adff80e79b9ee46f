// What each stretch of a sentence does for the goal: says it, qualifies it, or says how, what for, or by what it is
// seen.
#pragma once

#include "core/language/sentence.hpp"

namespace waymark::language {

// Gives every token its role and the number of its clause. Times, year groups and quantities have to be marked before.
void mark_clauses(Sentence& sentence);

}  // namespace waymark::language
