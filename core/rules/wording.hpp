// Whether two short texts speak of the same, however somebody put it.
#pragma once

#include <string_view>

namespace waymark {

// The same words, in any order: "Students with disabilities, grades 6-8" and "grades 6-8 students with disabilities".
bool names_same(std::string_view a, std::string_view b);

// All words of the shorter one stand in the longer one: "Students reading at grade level" and "Students reading at
// grade level on the spring test". One word alone ("Reading") is too little to tell.
bool is_about_same(std::string_view a, std::string_view b);

}  // namespace waymark
