// What measures are about, told apart by the words of their names: the outcome, and the kind of group it is told of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/measure.hpp"
#include "core/rules/private_tokens.hpp"

namespace waymark {

// Ways to divide students that do not add up with each other: there are girls in every grade.
enum GroupKind : unsigned { kByRace = 1, kByDisability = 2, kByLanguage = 4, kBySex = 8, kByIncome = 16 };

struct Topic {
  // Words of the outcome, small, sorted, each once. Words that any measure may have ("students", "percent", "grade",
  // "year") and words for groups are left out.
  std::vector<std::string> outcome;
  std::vector<std::string> groups;   // the words for groups
  std::vector<std::string> numbers;  // "7" in "grade 7" and "7th grade", sorted: two with other numbers are of others
  unsigned kinds = 0;                // of GroupKind
};

Topic topic_of(const Measure& measure);

// Whether the names say the same outcome, one perhaps in more words than the other, and no two kinds of groups:
// "Suspensions, Black students" and "All students suspended", but not "Black students absent".
bool are_akin(const Topic& a, const Topic& b);

// The beginning that different forms of a word have in common: "suspensions" and "suspended".
std::string_view stem_of(std::string_view word);

// A word for a group by race, disability, language, sex or income.
bool is_group_word(const Token& word);

// Whether the text has a word of the outcome or of a group that the topic names.
bool speaks_of(std::string_view text, const Topic& topic);

}  // namespace waymark
