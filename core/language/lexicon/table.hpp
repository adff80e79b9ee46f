// The form of the word lists: one list of words or phrases for one kind of word. Phrases are written folded (lower
// case, no accents, no hyphens) and with nouns in the singular, verbs in the infinitive: the lexicon finds the other
// forms.
#pragma once

#include <span>
#include <string_view>

#include "core/language/word_class.hpp"

namespace waymark::language {

struct WordList {
  Classes classes;
  std::span<const std::string_view> words;
};

}  // namespace waymark::language
