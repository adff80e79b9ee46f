// A "5-year goal" that ends after three leaves open when people will be asked about it.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const auto& contradiction = context.readings.of(goal, context.plan).years_contradiction;
  if (!contradiction) return pass();
  return fail({{"said", figure(contradiction->said)}, {"actual", figure(contradiction->actual)}});
}

}  // namespace

extern const Rule kGoalYearsContradict;
const Rule kGoalYearsContradict = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-years-contradict", Severity::should, "statement", Reach::wide));

}  // namespace waymark
