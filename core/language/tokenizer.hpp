// Text to words, numbers and signs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/token.hpp"

namespace waymark::language {

// Appends the tokens of `text`. Their folded words are kept in `letters`, which has to outlive them and must not have
// been written to before. A comma is a decimal point in Spanish where it cannot group thousands.
std::vector<Token> tokenize(std::string_view text, Language language, std::string& letters);

}  // namespace waymark::language
