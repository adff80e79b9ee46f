// Students who take part in something, or to whom something is given: nothing has come of it yet.
#pragma once

#include "core/language/sentence.hpp"

namespace waymark::language {

// "Students will take part in a club", "receive tutoring", "complete the survey": the verb at `place` says no result.
bool is_mere_participation(const Sentence& sentence, std::size_t place);

// "Receive a phone call", "have the opportunity to visit": of families, too, this is nothing that they achieve.
bool receives(const Sentence& sentence, std::size_t verb);

// Whether such a verb with a programme follows in the sentence: "ensure that students take part in mentoring".
bool is_followed_by_participation(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
