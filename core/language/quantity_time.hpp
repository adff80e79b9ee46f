// Which time an amount goes with: "45% in 2024", "2023: 45%".
#pragma once

#include <vector>

#include "core/language/quantity.hpp"

namespace waymark::language {

// Sets `time` of all quantities.
void link_times(const Sentence& sentence, const std::vector<TimeExpression>& times, std::vector<Quantity>& quantities);

// Two values of two years: the earlier one is where things were, if the words say so. Reads and sets `role`.
void order_by_time(const Sentence& sentence, const std::vector<TimeExpression>& times,
                   std::vector<Quantity>& quantities);

}  // namespace waymark::language
