// Whether a time is told to the day.
#pragma once

#include <string_view>

namespace waymark {

// "June 2, 2028", "the 2nd of June", "6/2/2028", "2 de junio"; not "June 2028", "spring 2028", "the 2027-28 school
// year".
bool names_day(std::string_view text);

}  // namespace waymark
