// What "and" joins: clauses, predicates and orders that are goals of their own, and sentences in a list.
#pragma once

#include <optional>

#include "core/language/sentence.hpp"

namespace waymark::language {

// "80% of students read on grade level and every senior graduates": the place where another clause begins.
std::optional<std::size_t> find_second_clause(const Sentence& sentence);

// "Students will pass Algebra I and earn six credits": the second thing that is said of students.
std::optional<std::size_t> find_second_predicate(const Sentence& sentence);

// "Strengthen PLCs and improve the use of data", "hire two counselors and open a wellness center": the second order,
// unless it only follows up the first ("collect data and share them").
std::optional<std::size_t> find_second_order(const Sentence& sentence);

// "1. Improve reading. 2. Improve attendance.": the opening of the second sentence.
std::optional<std::size_t> find_listed_goal(const Sentence& sentence);

}  // namespace waymark::language
