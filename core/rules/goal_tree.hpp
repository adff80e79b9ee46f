// A goal with its sub-goals, as rules look at them.
#pragma once

#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/references.hpp"

namespace waymark {

// Whether the goal, or one below it, is so.
template <class Is>
bool any_goal(const Goal& goal, const Is& is) {
  if (is(goal)) return true;
  for (const Goal& part : goal.subgoals)
    if (any_goal(part, is)) return true;
  return false;
}

template <class Is>
bool any_goal(const Plan& plan, const Is& is) {
  for (const Goal& goal : plan.goals)
    if (any_goal(goal, is)) return true;
  return false;
}

// Whether a measure of the goal, or of one below it, is so.
template <class Is>
bool any_measure(const Goal& goal, const Is& is) {
  return any_goal(goal, [&](const Goal& each) {
    for (const Measure& measure : each.measures)
      if (is(measure)) return true;
    return false;
  });
}

// The goal of the plan that is due last, or null where none has a last day.
inline const Goal* last_to_end(const Plan& plan) {
  const Goal* last = nullptr;
  for (const Goal& goal : plan.goals)
    if (goal.end && (!last || *last->end < *goal.end)) last = &goal;
  return last;
}

// The goal that it is a part of, or null.
inline const Goal* parent_goal(const Entity& entity) {
  const bool has = entity.parent && &entity.parent->noun() == &noun_of<Goal>();
  return has ? static_cast<const Goal*>(entity.parent) : nullptr;
}

}  // namespace waymark
