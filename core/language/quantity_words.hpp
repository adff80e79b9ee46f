// The words around an amount that tell what it is.
#pragma once

#include "core/language/quantity.hpp"

namespace waymark::language {

// The place of the word that leads the amount at `begin`: the one before "at least", "about" and the like.
std::size_t lead(const Sentence& sentence, std::size_t begin);

// Whether such a word stands among the few tokens before, within the clause and not beyond another amount.
bool is_led_within(const Sentence& sentence, const Quantity& quantity, Classes some, std::size_t most = 5);

// "at least 5", "5 or more".
bool is_floored(const Sentence& sentence, const Quantity& quantity);

// "to 5", "from 5", "a target of 5".
bool is_led_by_goal(const Sentence& sentence, const Quantity& quantity);

// "up 5%", "an increase of 5%".
bool is_led_by_change(const Sentence& sentence, const Quantity& quantity);

// Whether something is said to rise, fall or stay before it in the clause.
bool is_change_clause(const Sentence& sentence, const Quantity& quantity);

// "10% of days", "3 absences": counts what an indicator is made of.
bool counts_tallies(const Sentence& sentence, const Quantity& quantity);

// "on a 5-point scale", "the lowest 25%".
bool is_scale(const Sentence& sentence, const Quantity& quantity);

// "score 3", "with 3".
bool follows_achievement(const Sentence& sentence, const Quantity& quantity);

// "80% of students".
bool is_subject(const Sentence& sentence, const Quantity& quantity);

bool is_in_parentheses(const Sentence& sentence, const Quantity& quantity);

// "(goal: 80%)", "(up 5%)".
bool is_target_in_parentheses(const Sentence& sentence, const Quantity& quantity);

// "45% now", "45% baseline".
bool is_called_start(const Sentence& sentence, const Quantity& quantity);

// "cut in half", "bajar a la mitad".
bool is_halved(const Sentence& sentence, const Quantity& quantity);

// "from an average of": whether "from" stands a little before the "of" at `place`.
bool is_after_from(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
