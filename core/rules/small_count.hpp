// Finds counts of a few certain students in a text that is about to be passed on ("3 students", "4 of 41 students").
// Neither grades ("grade 3 students"), tiers, sizes of groups ("groups of 4 students") nor shares ("2 of 3 students").
#pragma once

#include <string_view>

namespace waymark {

// The words that count fewer students than `limit`; empty where there are none.
std::string_view small_count(std::string_view text, int limit);

}  // namespace waymark
