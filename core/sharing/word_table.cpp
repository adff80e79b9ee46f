#include "core/sharing/word_table.hpp"

#include "core/rules/folding.hpp"

namespace waymark {

int WordTable::value_of(std::string_view word) const {
  const TableWord& found = places_[place_of(word)];
  return found.text.empty() ? 0 : found.value;
}

void WordTable::add(const TableWord& word) {
  TableWord& place = places_[place_of(word.text)];
  if (place.text.empty()) place = word;
}

// Where the word stands, or would.
std::size_t WordTable::place_of(std::string_view word) const {
  std::size_t hash = word.size();
  for (const char c : word) hash = hash * 31 + static_cast<unsigned char>(folded(c));
  std::size_t place = hash % places_.size();
  while (!places_[place].text.empty() && !equal_folded(places_[place].text, word)) place = (place + 1) % places_.size();
  return place;
}

}  // namespace waymark
