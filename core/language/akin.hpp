// Words for things that plans name in pairs and look at together: two of them make no second goal.
#pragma once

#include <string_view>

namespace waymark::language {

// "policies and procedures", "teaching and learning". The words are folded, in the singular or plural.
bool are_akin(std::string_view one, std::string_view other);

}  // namespace waymark::language
