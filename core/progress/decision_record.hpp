// A decision as it is kept: with what the measures said on its day, and what it changed in the plan.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/edit/index.hpp"
#include "core/model/decision.hpp"
#include "core/progress/plan_progress.hpp"

namespace waymark {

using MakeEntityId = std::function<std::string()>;

// What a decision names that is about the measure: one of these is enough. The measure's step; or its goal, and then
// the goals that it is part of.
std::vector<const Entity*> subjects_of(const MeasureProgress& measure);

// One figure for each measure of the decision's goals and their sub-goals and of its steps, in the plan's order. The
// fidelity is that of the measure's goal, or of its step.
void keep_figures(Decision& decision, const PlanProgress& progress, const MakeEntityId& make_id);

// One line for each field that the edits change: what stands there now, and what will. Texts, numbers, days and choices
// are as in plan files; what is referred to is told by its name, since an id says nothing once it is gone. What comes,
// goes or moves is a line of the list that it stands in. Edits that change nothing are left out, and several of one
// field are one line. An edit of something that is not there adds none: carrying it out will refuse it.
void keep_changes(Decision& decision, const std::vector<Edit>& edits, const Plan& plan, const Index& index,
                  const MakeEntityId& make_id);

// How an entity is called: its title, name, or first short text that is filled in; blank where there is none.
std::string name_in_plan(const Entity& entity);

// A field's content as somebody can read it.
std::string readable(const Value& value, const Field& field, const Index& index);

}  // namespace waymark
