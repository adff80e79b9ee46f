#include "core/rules/folding.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_same_letter(char a, char b) { return folded(a) == folded(b); }

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n\r";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool equal_folded(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), is_same_letter);
}

bool same_folded(std::string_view a, std::string_view b) { return equal_folded(trimmed(a), trimmed(b)); }

std::size_t hash_folded(std::string_view text) {
  std::size_t hash = 0;
  for (const char c : trimmed(text)) hash = hash * 31 + static_cast<unsigned char>(folded(c));
  return hash;
}

bool contains_words(std::string_view text, std::string_view words) {
  for (auto from = text.begin(); from != text.end(); ++from) {
    from = std::search(from, text.end(), words.begin(), words.end(), is_same_letter);
    if (from == text.end()) return false;
    const auto after = from + static_cast<std::ptrdiff_t>(words.size());
    if ((from == text.begin() || !is_letter(from[-1])) && (after == text.end() || !is_letter(*after))) return true;
  }
  return false;
}

}  // namespace waymark
