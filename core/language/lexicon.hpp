// All word lists of a language in one index: phrases are found by their first word, in any inflection.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/language/lexicon/table.hpp"
#include "core/language/token.hpp"

namespace waymark::language {

class Lexicon {
 public:
  // Of this language and, since names do not translate, the instruments of all. Built at first use.
  static const Lexicon& of(Language language);

  // Marks every token with the kinds of word it is. The longest phrase that begins at a token wins, and takes its
  // words; of two as long, a name.
  void mark(std::vector<Token>& tokens) const;

 private:
  Lexicon(Language language, std::span<const WordList> lists);

  // Where a phrase stands in the lists' text, in eight bytes: there are thousands of them.
  struct Entry {
    std::uint16_t next = 0;   // of the same bucket, counted from 1; 0 at its end
    std::uint16_t begin = 0;  // in its list
    std::uint8_t list = 0;
    std::uint8_t length = 0;  // bytes
    std::uint8_t words = 1;
    bool is_name = false;
  };

  struct Match {
    std::string_view phrase;
    std::size_t words = 0;
    Classes classes = 0;
    bool is_name = false;
  };

  void index(std::size_t list);
  void add(std::size_t list, std::size_t begin, std::string_view phrase);
  std::string_view phrase_of(const Entry& entry) const;
  Match longest_at(const std::vector<Token>& tokens, std::size_t place) const;
  void match_first(std::string_view first, const std::vector<Token>& tokens, std::size_t place, Match& best) const;
  bool follows(std::string_view phrase, const std::vector<Token>& tokens, std::size_t place) const;
  bool is_form_of(const Token& token, std::string_view lemma) const;

  static constexpr std::size_t kBuckets = 2048;

  Language language_;
  std::span<const WordList> lists_;
  std::vector<Entry> entries_;
  std::array<std::uint16_t, kBuckets> first_{};  // entry of each bucket, counted from 1
};

}  // namespace waymark::language
