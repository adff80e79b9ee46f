// Text made comparable: lower case, without accents, with plain quotes and dashes.
#pragma once

#include <cstddef>
#include <string_view>

namespace waymark::language {

// What a character of the text is, reduced to what reading goals needs.
struct FoldedCharacter {
  char folded = ' ';      // lower-case ASCII letter, digit or sign; ' ' for white space and for what has no counterpart
  std::size_t bytes = 1;  // of UTF-8 that it takes up in the text; 1 where the text is not UTF-8
  bool is_capital = false;
};

// The character that begins at `place`. Letters outside of Latin-1 and broken bytes count as letters ("x"), so that a
// word with them stays one word.
FoldedCharacter fold_at(std::string_view text, std::size_t place);

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace waymark::language
