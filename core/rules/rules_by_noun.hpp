// The catalogue's rules by the noun that they are asked of, so that an entity is not asked about other nouns' rules.
#pragma once

#include <vector>

#include "core/rules/rule.hpp"

namespace waymark {

using Rules = std::vector<const Rule*>;

// In the catalogue's order.
const Rules& rules_of(const Noun& noun);

// Those of them that look further than at the entity; null where there are none.
const Rules* wide_rules_of(const Noun& noun);

// Those of them that heed what their entity names; null where there are none.
const Rules* naming_rules_of(const Noun& noun);

}  // namespace waymark
