// A change of course that is decided after the end of the plan changes nothing in it any more.
#include <algorithm>

#include "core/model/adjustment.hpp"
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Adjustment& adjustment, const Context& context) {
  const Plan& plan = context.plan;
  if (!adjustment.by || (!plan.final_review && !plan.end) || is_turned_round(plan)) return cannot_tell();
  const Day& last = std::max(plan.final_review, plan.end);  // one that is not known is before all others
  return *adjustment.by <= *last ? pass() : fail({{"date", to_text(*adjustment.by)}, {"end", to_text(*last)}});
}

}  // namespace

extern const Rule kAdjustmentTooLate;
const Rule kAdjustmentTooLate = heeding<Fields<&Plan::start, &Plan::end, &Plan::final_review>>(
    rule<Adjustment, check>("adjustment-too-late", Severity::should, "by", Reach::wide));

}  // namespace waymark
