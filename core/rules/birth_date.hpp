// Finds a date of birth in a text that is about to be passed on ("DOB 3/14/2013", "nacida el 14 de marzo de 2013"). A
// cohort ("born before September 1") is none.
#pragma once

#include <string_view>

namespace waymark {

bool has_birth_date(std::string_view text);

}  // namespace waymark
