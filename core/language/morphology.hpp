// The dictionary forms that a word may be an inflection of. Guesses by ending: the lexicon keeps those that it knows.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/choice.hpp"

namespace waymark::language {

// The possible dictionary forms of one word, the word itself first.
class Lemmas {
 public:
  Lemmas(std::string_view word, Language language);

  const std::string* begin() const { return forms_.data(); }
  const std::string* end() const { return forms_.data() + count_; }

 private:
  void add(std::string_view stem, std::string_view ending);
  void add_english(std::string_view word);
  void add_spanish(std::string_view word);
  void add_infinitives(std::string_view stem, char conjugation);

  static constexpr std::size_t kMost = 24;
  std::array<std::string, kMost> forms_;
  std::size_t count_ = 0;
};

}  // namespace waymark::language
