// Without a first day nobody can say whether the time suffices, or when the first check-in is late. A goal that has no
// last day either has more to mend.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context&) {
  if (!goal.end) return cannot_tell();
  return goal.start ? pass() : fail({{"end", to_text(*goal.end)}});
}

// The whole goal begins with the plan, and its parts with the whole, if that leaves any time.
std::optional<Mend> mend(const Goal& goal, const Context& context, const std::string&) {
  const Goal* whole = parent_goal(goal);
  const Day& first = whole ? whole->start : context.plan.start;
  if (!first || *goal.end <= *first) return std::nullopt;
  return move_day(goal, "start", *first);
}

}  // namespace

extern const Rule kGoalWithoutStart;
const Rule kGoalWithoutStart = heeding<Goal, Fields<&Plan::start, &Plan::end>>(
    rule<Goal, check, mend>("goal-without-start", Severity::should, "start", Reach::wide));

}  // namespace waymark
