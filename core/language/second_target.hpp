// Amounts that make two goals of one sentence.
#pragma once

#include <optional>

#include "core/language/analysis.hpp"

namespace waymark::language {

// The amount that only a second goal can have: another target in a clause of its own, the same target reached from
// another start, a target for some behind one for all.
std::optional<Stretch> find_second_target(const Analysis& analysis);

}  // namespace waymark::language
