// The sentence is what people read, the form is what is measured: with two targets, both camps are right.
#include "core/model/plan.hpp"
#include "core/rules/text_difference.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) { return differs_in("target", goal, context); }

}  // namespace

extern const Rule kGoalTextDiffersTarget;
const Rule kGoalTextDiffersTarget = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-text-differs-target", Severity::should, "statement", Reach::wide));

}  // namespace waymark
