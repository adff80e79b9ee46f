// Numbers of students that stand outside of measures' values: a gap's two values, targets and milestones, what
// decisions were based on.
#pragma once

#include "core/sharing/subjects.hpp"
#include "core/sharing/team_only.hpp"
#include "core/sharing/withheld_figures.hpp"

namespace waymark {

// Blanks those that tell of few students or give a withheld figure away. To be called once withheld figures are blank.
void withhold_loose_numbers(Plan& plan, const JudgedFigures& judged, Subjects& subjects, int limit,
                            const Withhold& withhold);

}  // namespace waymark
