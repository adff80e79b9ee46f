// Who does something, and what is done to somebody: the grammar behind activities.
#pragma once

#include <optional>

#include "core/language/sentence.hpp"

namespace waymark::language {

// The kinds of people and things that stand before the verb, in its clause.
Classes subject_of(const Sentence& sentence, std::size_t verb);

// "taught by our staff", "students exposed to lessons": adults did it.
std::optional<std::size_t> find_participle(const Sentence& sentence);

// "A committee is created", "training will be offered to all staff".
std::optional<std::size_t> find_passive(const Sentence& sentence);

// "Staff will greet students at the door": what adults will do, in a word that no list has.
std::optional<std::size_t> find_unknown_deed(const Sentence& sentence);

// "... will be in place": that something is there is what was done.
bool is_put_in_place(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
