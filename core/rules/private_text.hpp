// Finds what could give a single student away in a text that is about to be passed on. Rather misses something than
// calls harmless words private: a coach that cries wolf is switched off. English and Spanish, one pass over the text.
#pragma once

#include <string_view>

namespace waymark {

// A student's number, named as such ("student ID 483920") or beside a name ("Maria Lopez, ID 483920").
bool has_student_number(std::string_view text);

// A date of birth ("DOB 3/14/2013", "nacida el 14 de marzo de 2013"). A cohort ("born before September 1") is none.
bool has_birth_date(std::string_view text);

// The words that count fewer students than `limit` ("3 students", "4 of 41 students"); empty where there are none.
// Neither grades ("grade 3 students"), tiers, sizes of groups ("groups of 4 students") nor shares ("2 of 3 students").
std::string_view small_count(std::string_view text, int limit);

}  // namespace waymark
