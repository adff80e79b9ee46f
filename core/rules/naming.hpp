// What things of the plan are called in advice: by their title, or else by how they begin.
#pragma once

#include <string>

#include "core/model/gap.hpp"
#include "core/model/goal.hpp"
#include "core/model/root_cause.hpp"

namespace waymark {

// The first words of a longer text, with "…" where more follow.
std::string beginning_of(const std::string& text);

// Blank where nothing is written of it yet: then there is nothing to call it by.
std::string name_of(const Gap& gap);
std::string name_of(const Goal& goal);
std::string name_of(const RootCause& cause);

}  // namespace waymark
