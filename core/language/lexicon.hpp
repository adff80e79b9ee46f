// All word lists of a language in one index: phrases are found by their first word, in any inflection.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/language/lexicon/table.hpp"
#include "core/language/token.hpp"

namespace waymark::language {

class Lexicon {
 public:
  // Of this language and, since names do not translate, the instruments of all.
  static const Lexicon& of(Language language);

  // Marks every token with the kinds of word it is. The longest phrase that begins at a token wins, and takes its
  // words.
  void mark(std::vector<Token>& tokens) const;

 private:
  explicit Lexicon(Language language);

  struct Phrase {
    std::vector<std::string_view> words;  // after the first
    Classes classes = 0;
    bool only_in_capitals = false;
  };

  void add(const WordList& list, bool only_in_capitals = false);
  void add_english();
  void add_spanish();
  void add_instruments();
  Phrase& phrase_for(std::string_view words, bool only_in_capitals);
  const Phrase* longest_at(const std::vector<Token>& tokens, std::size_t place) const;
  bool matches(const Phrase& phrase, const std::vector<Token>& tokens, std::size_t place) const;
  bool is_form_of(const Token& token, std::string_view lemma) const;

  Language language_;
  std::unordered_map<std::string_view, std::vector<Phrase>> phrases_;
};

}  // namespace waymark::language
