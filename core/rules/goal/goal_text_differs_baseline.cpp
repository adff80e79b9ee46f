// Where the sentence starts from one value and the form from another, nobody can say how far the plan has come.
#include "core/model/plan.hpp"
#include "core/rules/text_difference.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) { return differs_in("baseline", goal, context); }

}  // namespace

extern const Rule kGoalTextDiffersBaseline;
const Rule kGoalTextDiffersBaseline = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-text-differs-baseline", Severity::should, "statement", Reach::wide));

}  // namespace waymark
