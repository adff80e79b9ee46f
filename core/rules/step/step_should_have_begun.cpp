// A step that has not begun when it should is the first sign of a late plan, and the cheapest to act on.
#include "core/model/check_in.hpp"
#include "core/model/step.hpp"
#include "core/rules/approvals.hpp"
#include "core/rules/progress_seen.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// People look at the plan once a week, so within a week of the first day nobody has forgotten anything.
constexpr int kGrace = 7;

// Then the check-in is right, and another rule says that the step is behind it.
bool is_seen_at_work(const Step& step, const Context& context) {
  const CheckIn* seen = context.relations.last_check_in(step);
  return seen && tells_of_work(*seen);
}

// What waits for a late decision cannot begin; the decision is what has to be asked for.
bool waits_for_decision(const Step& step, const Context& context) {
  for (const Approval& approval : step.approvals)
    if (is_overdue(approval, context)) return true;
  return false;
}

Verdict check(const Step& step, const Context& context) {
  if (!context.today) return cannot_tell();
  if (!is_ahead(step)) return pass();
  const auto start = first_day_of(step, context);
  if (!start) return cannot_tell();
  const auto last = last_day_of(step, context);
  const bool is_gone_by = last && *last < *context.today;  // then it is overdue
  if (is_gone_by || context.today->days - start->days <= kGrace) return pass();
  if (is_seen_at_work(step, context) || waits_for_decision(step, context)) return pass();
  return fail({{"start", to_text(*start)}});
}

}  // namespace

extern const Rule kStepShouldHaveBegun;
const Rule kStepShouldHaveBegun =
    heeding<CheckIn>(rule<Step, check>("step-should-have-begun", Severity::should, "status", Reach::wide));

}  // namespace waymark
