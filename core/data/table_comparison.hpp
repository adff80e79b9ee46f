// What a table that was read says against what the plan has, and against itself.
#pragma once

#include "core/data/data_proposal.hpp"

namespace waymark {

// Sets the observations' states: a measure has one observation for a day and group. Of those that it has already
// nothing is advised.
void compare_with_plan(DataProposal& proposal, const Plan& plan);

}  // namespace waymark
