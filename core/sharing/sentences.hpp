// Sentences of a text, and what they speak of.
#pragma once

#include <string_view>

#include "core/rules/private_tokens.hpp"

namespace waymark {

struct Sentence {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_of_students = false;  // students, groups of them, or what befalls them
  bool is_of_certain = false;   // what befalls them, or certain groups
  bool is_of_averages = false;  // ratios, scores, ratings: its numbers count nobody
  bool is_of_future = false;    // what is wanted, not what was found
};

// The sentence that holds the place.
Sentence sentence_at(std::string_view text, std::size_t place);

// What befalls students or what they do, in any form: "suspended", "suspensions", "aprobaron".
bool is_outcome_word(const Token& word);

// A noun for it: "suspensions".
bool is_outcome_noun(const Token& word);

// "Average", "score", "promedio": what numbers beside it are counts nobody.
bool is_average_word(const Token& word);

// Students, groups of them by race, sex, language, disability or income.
bool is_word_for_students(const Token& word);

}  // namespace waymark
