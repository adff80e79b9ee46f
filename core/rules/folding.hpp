// Texts compared as a reader would: capitals (of ASCII) and blanks around them make no difference.
#pragma once

#include <cstddef>
#include <string_view>

namespace waymark {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Part of a word; bytes of letters outside of ASCII (ñ, é) among them.
inline bool is_letter(char c) { return is_upper(c) || is_lower(c) || static_cast<unsigned char>(c) >= 0x80; }

inline char folded(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view trimmed(std::string_view text);

// Capitals make no difference, blanks do.
bool equal_folded(std::string_view a, std::string_view b);

// Neither do blanks around them.
bool same_folded(std::string_view a, std::string_view b);

// The same for texts between which `same_folded` sees no difference.
std::size_t hash_folded(std::string_view text);

// Whether `text` holds `words`, which are written small, and not just as part of a longer word: "ratio" is no word of
// "Collaboration".
bool contains_words(std::string_view text, std::string_view words);

}  // namespace waymark
