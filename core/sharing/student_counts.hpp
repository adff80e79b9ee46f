// Which numbers of a text count students, or what befell them.
#pragma once

#include <string_view>

#include "core/sharing/written_numbers.hpp"

namespace waymark {

// Counts that are plainly of students: "3 new Black students". Up to two words may stand between.
bool counts_students(std::string_view text, const WrittenNumber& number);

// Counts that are of students where the sentence speaks of them and the number of nothing else: "Four were suspended",
// "from 9 to 4", "Black: 4", "7 suspensions". Not "grade 4", "4 lessons", "on May 4", "4 or more absences".
bool may_count_students(std::string_view text, const WrittenNumber& number);

// A number in a name: "grade 3", "tier 2", "Goal 1", or the size of any group: "groups of 4".
bool is_in_name(std::string_view text, const WrittenNumber& number);

}  // namespace waymark
