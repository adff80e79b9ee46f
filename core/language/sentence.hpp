// The text of a goal with its words recognised: what every reader of a part looks at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/token.hpp"

namespace waymark::language {

// A stretch of tokens [begin, end).
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin == end; }
  bool holds(std::size_t place) const { return begin <= place && place < end; }
};

class Sentence {
 public:
  Sentence(std::string_view text, Language language);
  Sentence(const Sentence&) = delete;  // tokens refer to its letters
  Sentence& operator=(const Sentence&) = delete;

  std::size_t size() const { return tokens_.size(); }
  bool is_spanish() const { return language_ == Language::es; }

  // Beyond either end there is a token without letters: a reader may look around freely.
  const Token& operator[](std::size_t place) const;
  Token& edit(std::size_t place) { return tokens_[place]; }

  bool is(std::size_t place, std::string_view folded) const { return (*this)[place].folded == folded; }
  bool has(std::size_t place, Classes some) const { return (*this)[place].has(some); }
  // One of the words between the spaces of `words`.
  bool is_one_of(std::size_t place, std::string_view words) const;

  void use(Stretch stretch, TokenUse use);
  bool is_free(std::size_t place) const { return (*this)[place].use == TokenUse::none; }

  Span span_of(Stretch stretch) const;
  // The bytes of the phrase that the token belongs to.
  Span phrase_span(std::size_t place) const;

 private:
  std::string letters_;
  Language language_;
  std::vector<Token> tokens_;
};

// Whether `word` stands between the spaces of `words`.
bool is_listed(std::string_view word, std::string_view words);

}  // namespace waymark::language
