#include "core/rules/wording.hpp"

#include <algorithm>
#include <vector>

#include "core/rules/folding.hpp"

namespace waymark {
namespace {

using Words = std::vector<std::string_view>;

// Dashes and quotation marks of UTF-8 ("6–8") are three bytes that begin so; no letter of English or Spanish is.
constexpr char kSignStart = '\xE2';
constexpr std::size_t kSignBytes = 3;

Words words_of(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && text[at] != kSignStart && (is_letter(text[at]) || is_digit(text[at]))) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
    if (at < text.size()) at += text[at] == kSignStart ? kSignBytes : 1;
  }
  return words;
}

bool holds(const Words& words, std::string_view wanted) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return equal_folded(word, wanted); });
}

bool holds_all(const Words& words, const Words& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&](std::string_view word) { return holds(words, word); });
}

}  // namespace

bool names_same(std::string_view a, std::string_view b) {
  const Words first = words_of(a);
  const Words second = words_of(b);
  return !first.empty() && holds_all(first, second) && holds_all(second, first);
}

bool is_about_same(std::string_view a, std::string_view b) {
  constexpr std::size_t kFewestWords = 2;
  const Words first = words_of(a);
  const Words second = words_of(b);
  const bool is_first_shorter = first.size() <= second.size();
  const Words& shorter = is_first_shorter ? first : second;
  return shorter.size() >= kFewestWords && holds_all(is_first_shorter ? second : first, shorter);
}

}  // namespace waymark
