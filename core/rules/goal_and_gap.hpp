// Which goals work on which gap.
#pragma once

#include "core/model/gap.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {

inline bool names_cause_of(const Goal& goal, const Gap& gap, const Context& context) {
  for (const auto& id : goal.root_causes.ids) {
    const RootCause* cause = target(Ref<RootCause>{id}, context);
    if (cause && names(cause->gaps.ids, gap.id)) return true;
  }
  return false;
}

// By itself or by a cause of the gap that it takes up.
inline bool serves(const Goal& goal, const Gap& gap, const Context& context) {
  return names(goal.gaps.ids, gap.id) || names_cause_of(goal, gap, context);
}

}  // namespace waymark
