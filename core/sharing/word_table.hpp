// Words, each with a value, among which a word of a text is found without looking at all of them. Capitals make no
// difference.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace waymark {

struct TableWord {
  std::string_view text;
  int value = 1;
};

class WordTable {
 public:
  template <std::size_t Count>
  explicit WordTable(const TableWord (&words)[Count]) : places_(2 * Count + 1) {
    for (const TableWord& word : words) add(word);
  }
  template <std::size_t Count>
  explicit WordTable(const std::string_view (&words)[Count]) : places_(2 * Count + 1) {
    for (const std::string_view word : words) add({word, 1});
  }
  explicit WordTable(std::initializer_list<TableWord> words) : places_(2 * words.size() + 1) {
    for (const TableWord& word : words) add(word);
  }

  // 0: the table has no such word.
  int value_of(std::string_view word) const;
  bool has(std::string_view word) const { return value_of(word) != 0; }

 private:
  // Words that stand there already keep their value.
  void add(const TableWord& word);
  std::size_t place_of(std::string_view word) const;

  std::vector<TableWord> places_;
};

}  // namespace waymark
