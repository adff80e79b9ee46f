// A text as the search for private details reads it: words, numbers and single signs, looked at from any place forwards
// and backwards. One pass: nothing is kept of the text. The search rather misses something than calls harmless words
// private: a coach that cries wolf is switched off.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "core/rules/folding.hpp"

namespace waymark {

using Words = std::initializer_list<std::string_view>;

// A word, a number or one sign of the text.
struct Token {
  std::string_view text;
  std::size_t begin = 0;

  std::size_t end() const { return begin + text.size(); }
  bool is(std::string_view word) const { return equal_folded(text, word); }
  bool is_one_of(Words words) const {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is(word); });
  }
  template <std::size_t Count>
  bool is_in(const std::string_view (&words)[Count]) const {
    return std::any_of(words, words + Count, [&](std::string_view word) { return is(word); });
  }
  bool is_number() const { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }
  bool is_word() const { return !text.empty() && std::all_of(text.begin(), text.end(), is_letter); }
};

Token token_from(std::string_view text, std::size_t at);
Token token_before(std::string_view text, std::size_t end);

inline Token before(std::string_view text, const Token& token) { return token_before(text, token.begin); }
inline Token after(std::string_view text, const Token& token) { return token_from(text, token.end()); }

// The first token before `token` that is none of those.
Token before_fillers(std::string_view text, const Token& token, Words fillers);

// 0 for numbers that are too long to matter here.
int value_of(const Token& number);

// Part of a longer number, a date, a sum of money or a range: 12,000, 3.5, 5/14, $4, 6-8.
bool is_joined(std::string_view text, const Token& number);

// Calls `is(number)` for each number of the text until one is so.
template <class Is>
bool any_number(std::string_view text, const Is& is) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool is_apart = (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
    if (is_apart && is(Token{text.substr(at, end - at), at})) return true;
    at = end;
  }
  return false;
}

// Calls `is(word)` for each word until one is so.
template <class Is>
bool any_word(std::string_view text, const Is& is) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t begin = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at > begin && is(Token{text.substr(begin, at - begin), begin})) return true;
  }
  return false;
}

}  // namespace waymark
