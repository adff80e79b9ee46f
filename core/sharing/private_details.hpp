// Names of students, e-mail addresses and telephone numbers in sentences: nobody outside of the team is told them.
#pragma once

#include <string>

#include "core/model/plan.hpp"
#include "core/sharing/team_only.hpp"

namespace waymark {

// Puts `mark` in their place. A name is taken for a student's where it begins with a usual given name and nobody in the
// plan, no school and no street is called so: "Maria Lopez", "Jayden's mother". After a title ("Ms. Maria Lopez") it is
// an adult's.
void withhold_private_details(Plan& plan, const std::string& mark, const Withhold& withhold);

}  // namespace waymark
