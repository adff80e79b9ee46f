// The numbers and words that belong to an amount behind its first number: the other end of a range, alternatives, the
// unit.
#pragma once

#include "core/language/quantity.hpp"

namespace waymark::language {

// "96-98%", "between 50 and 80%", "96% to 98%" after "at". The lower bound counts.
void take_upper_bound(const Sentence& sentence, Quantity& quantity);

// "3, 4 or 5 on an AP exam": scores that all count, one amount.
void take_alternatives(const Sentence& sentence, Quantity& quantity);

// "%", "percentage points", "levels", "students".
void take_unit(const Sentence& sentence, Quantity& quantity);

}  // namespace waymark::language
