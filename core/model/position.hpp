// Order keys: each entity of a list has one, and sorting by (key, id) gives the list's order in every copy of the plan,
// so that two copies that both inserted or moved can be merged without renumbering.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// A key is at least four digits of base 62 (0-9 A-Z a-z, compared byte by byte), read as a fraction after an imagined
// point; digits after the fourth are there only where something was squeezed in, and the last of them is not 0. 0000 is
// no key, since nothing could ever come before it.
bool is_position(std::string_view key);

// A key strictly between two keys; an empty `after` means the list's beginning, an empty `before` its end. Appending
// one by one counts up the first four digits (14 million keys) and so stays short. Empty when there is no room: `after`
// is not less than `before` (twins from two copies), or so much was squeezed in here that the key would be no
// is_position any more. The list then has to be numbered anew.
std::string position_between(std::string_view after, std::string_view before);

}  // namespace waymark
