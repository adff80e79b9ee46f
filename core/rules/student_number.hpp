// Finds a student's number in a text that is about to be passed on: one that is called so ("student ID 483920"), or any
// "ID" beside a student's name ("Maria Lopez, ID 483920").
#pragma once

#include <string_view>

namespace waymark {

bool has_student_number(std::string_view text);

}  // namespace waymark
