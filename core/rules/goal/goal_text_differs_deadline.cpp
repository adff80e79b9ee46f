// A sentence that promises one date and a form that plans for another disappoint somebody.
#include "core/model/plan.hpp"
#include "core/rules/text_difference.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) { return differs_in("deadline", goal, context); }

}  // namespace

extern const Rule kGoalTextDiffersDeadline;
const Rule kGoalTextDiffersDeadline = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-text-differs-deadline", Severity::should, "statement", Reach::wide));

}  // namespace waymark
