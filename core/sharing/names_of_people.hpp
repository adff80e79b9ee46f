// Takes the plan's people out of a copy by name and puts their posts in.
#pragma once

#include <functional>
#include <string>

#include "core/model/plan.hpp"

namespace waymark {

// Whether an audience reads the names of the school's staff. Those who work with them do (the team, leadership, staff,
// the state, which holds named people to account); a board's papers, families and the public get posts.
bool reads_names(Audience audience);

// Gives each person their role for a name, or `unnamed` where they have none, and does the same in every text: full
// names, and surnames after a title ("Ms. Rivera"). Calls changed(entity, field) for each.
using Changed = std::function<void(const Entity&, const Field&)>;
void replace_names(Plan& plan, const std::string& unnamed, const Changed& changed);

}  // namespace waymark
