#include "core/rules/folding.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool equal_folded(char a, char b) { return folded(a) == folded(b); }

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n\r";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool same_folded(std::string_view a, std::string_view b) {
  a = trimmed(a);
  b = trimmed(b);
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), equal_folded);
}

bool contains_folded(std::string_view text, std::string_view word) {
  return std::search(text.begin(), text.end(), word.begin(), word.end(), equal_folded) != text.end();
}

}  // namespace waymark
