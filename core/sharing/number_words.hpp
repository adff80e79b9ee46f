// Numbers from one to ninety-nine, written as words.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/rules/private_tokens.hpp"

namespace waymark {

struct NumberWord {
  int value = 0;        // 0: it is none
  std::size_t end = 0;  // in the text
};

// The number that begins with that word: "nine", "twenty-one", "treinta y dos".
NumberWord number_word(std::string_view text, const Token& first);

}  // namespace waymark
