// What of a plan is the team's own and never part of a copy for an audience.
#pragma once

#include <functional>

#include "core/model/plan.hpp"

namespace waymark {

using Withhold = std::function<void(const Entity&, const Field&, WithheldReason)>;

// Blanks contact details, hand-over notes and leaving dates of people, notes of data points, of check-ins and of looks
// at how a step is carried out, values that could not be read, and what decisions changed; empties the lists of
// meetings, revisions and advice set aside, and that of trials for families, the community and others. Calls withhold()
// for each that held something. Reviews in which nothing is judged yet are left out without a word.
void remove_team_only(Plan& plan, Audience audience, const Withhold& withhold);

// Blanks texts that look as though they hold a student's number or date of birth.
void remove_private_texts(Plan& plan, const Withhold& withhold);

}  // namespace waymark
