// The whole of what is observed, as it would be called: "7th-grade English learners reading at grade level".
#pragma once

#include <optional>

#include "core/language/analysis.hpp"

namespace waymark::language {

// What is counted after "the share of", "the number of"; nothing where the words at this place count nothing.
std::optional<Stretch> counted_after(const Analysis& analysis, std::size_t quantifier, Span source);

// What those do of whom a share is said: "80% of students will [read on grade level]". Nothing in other sentences.
std::optional<Stretch> achieved_by_share(const Analysis& analysis, Span source);

// "students [scoring proficient or advanced in science]": what is told of people, where it stands right behind them.
std::optional<Stretch> told_of_people(const Analysis& analysis, std::size_t place, Span source);

// "office discipline referrals", "proficiency in math": the noun phrase around a thing.
Stretch things_around(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
