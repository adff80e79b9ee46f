// The form of the word lists: each is one text of words and phrases with commas between, for one kind of word. Phrases
// are written folded (lower case, no accents, no hyphens) and with nouns in the singular, verbs in the infinitive: the
// lexicon finds the other forms. "^" before a phrase: only where it is written as a name ("ACT", not "act"). Plain
// text, since a table of views would need a pointer and a length for every phrase.
#pragma once

#include <string_view>

#include "core/language/word_class.hpp"

namespace waymark::language {

inline constexpr char kNameMark = '^';

struct WordList {
  Classes classes;
  std::string_view phrases;
};

}  // namespace waymark::language
