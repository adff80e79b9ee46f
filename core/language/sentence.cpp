#include "core/language/sentence.hpp"

#include <algorithm>

#include "core/language/lexicon.hpp"
#include "core/language/tokenizer.hpp"

namespace waymark::language {

bool is_listed(std::string_view word, std::string_view words) {
  if (word.empty()) return false;
  for (auto found = words.find(word); found != words.npos; found = words.find(word, found + 1)) {
    const bool begins = found == 0 || words[found - 1] == ' ';
    const std::size_t end = found + word.size();
    if (begins && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

Sentence::Sentence(std::string_view text, Language language)
    : language_(language), tokens_(tokenize(text, language, letters_)) {
  Lexicon::of(language).mark(tokens_);
}

const Token& Sentence::operator[](std::size_t place) const {
  static const Token nothing;
  return place < tokens_.size() ? tokens_[place] : nothing;
}

bool Sentence::is_one_of(std::size_t place, std::string_view words) const {
  return is_listed((*this)[place].folded, words);
}

void Sentence::use(Stretch stretch, TokenUse use) {
  for (std::size_t i = stretch.begin; i < std::min(stretch.end, size()); ++i) tokens_[i].use = use;
}

Span Sentence::span_of(Stretch stretch) const {
  if (stretch.empty() || stretch.end > size()) return {};
  return {tokens_[stretch.begin].span.begin, tokens_[stretch.end - 1].span.end};
}

Span Sentence::phrase_span(std::size_t place) const {
  std::size_t begin = place;
  while (begin > 0 && (*this)[begin].phrase == 0) --begin;
  std::size_t end = begin + std::max<std::size_t>((*this)[begin].phrase, 1);
  return span_of({begin, std::min(end, size())});
}

}  // namespace waymark::language
