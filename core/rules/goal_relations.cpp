#include "core/rules/goal_relations.hpp"

#include <string>

#include "core/model/plan.hpp"
#include "core/rules/folding.hpp"
#include "core/rules/goal_tree.hpp"

namespace waymark {
namespace {

std::string folded_statement(const Goal& goal) {
  std::string text(trimmed(goal.statement));
  for (char& c : text) c = folded(c);
  return text;
}

// Calls `tell(goal)` for each goal, in the plan's order.
template <class Tell>
void each_goal(const Plan& plan, const Tell& tell) {
  any_goal(plan, [&](const Goal& goal) {
    tell(goal);
    return false;
  });
}

}  // namespace

GoalRelations::Twins GoalRelations::find_twins() const {
  Twins twins;
  std::unordered_map<std::string, const Goal*> first;
  each_goal(*plan_, [&](const Goal& goal) {
    std::string statement = folded_statement(goal);
    if (statement.empty()) return;
    const auto [known, is_new] = first.emplace(std::move(statement), &goal);
    if (!is_new) twins.emplace(&goal, known->second);
  });
  return twins;
}

const Goal* GoalRelations::twin_of(const Goal& goal) const {
  if (!twins_) twins_ = find_twins();
  const auto found = twins_->find(&goal);
  return found == twins_->end() ? nullptr : found->second;
}

GoalRelations::Causes GoalRelations::find_causes() const {
  Causes causes;
  each_goal(*plan_, [&](const Goal& goal) {
    causes.taken_up.insert(goal.root_causes.ids.begin(), goal.root_causes.ids.end());
  });
  for (const RootCause& cause : plan_->root_causes) {
    causes.explained_gaps.insert(cause.gaps.ids.begin(), cause.gaps.ids.end());
    causes.has_untied = causes.has_untied || cause.gaps.ids.empty();
  }
  return causes;
}

const GoalRelations::Causes& GoalRelations::causes() const {
  if (!causes_) causes_ = find_causes();
  return *causes_;
}

bool GoalRelations::is_taken_up(const RootCause& cause) const { return causes().taken_up.count(cause.id) > 0; }
bool GoalRelations::is_explained(const Gap& gap) const { return causes().explained_gaps.count(gap.id) > 0; }
bool GoalRelations::has_untied_cause() const { return causes().has_untied; }

void GoalRelations::forget(const Field& changed) {
  switch (changed.kind) {
    case Kind::text:
      twins_.reset();
      break;
    case Kind::references:
      causes_.reset();
      break;
    case Kind::list:
      forget();
      break;
    default:
      break;  // nothing that is kept depends on these
  }
}

void GoalRelations::forget() {
  twins_.reset();
  causes_.reset();
}

}  // namespace waymark
