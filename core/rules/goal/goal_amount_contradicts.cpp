// A sentence whose numbers disagree makes readers doubt all of them, and each side can later claim that it was reached.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const auto& contradiction = context.readings.of(goal, context.plan).amount_contradiction;
  if (!contradiction) return pass();
  return fail({{"said", figure(contradiction->said)}, {"actual", figure(contradiction->actual)}});
}

}  // namespace

extern const Rule kGoalAmountContradicts;
const Rule kGoalAmountContradicts = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-amount-contradicts", Severity::should, "statement", Reach::wide));

}  // namespace waymark
