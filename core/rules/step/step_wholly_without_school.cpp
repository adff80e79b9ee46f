// A step that lies wholly in a break is done by nobody, and its dates look fine until the break has gone by.
#include "core/rules/days_out.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Only where a weekday is in a break that the plan names: a step on a Saturday is an event, and in the summer, before
// the first and after the last school year, staff may well be at work.
const SchoolBreak* break_between(Date first, Date last, const SchoolDays& days) {
  if (days.between(first, last) > 0 || SchoolDays().between(first, last) == 0) return nullptr;
  const SchoolBreak* at_first = days.break_on(first);
  const SchoolBreak* out = at_first ? at_first : days.break_on(last);
  return out && !is_summer(*out) ? out : nullptr;
}

Verdict check(const Step& step, const Context& context) {
  const auto first = first_day_of(step, context);
  const auto last = last_day_of(step, context);
  if (!first || !last) return cannot_tell();
  if (is_over(step)) return pass();
  const SchoolBreak* out = break_between(*first, *last, context.relations.school_days());
  if (!out) return pass();
  return fail({{"name", out->name}, {"start", to_text(*first)}, {"end", to_text(*last)}});
}

}  // namespace

extern const Rule kStepWhollyWithoutSchool;
const Rule kStepWhollyWithoutSchool = rule<Step, check>("step-wholly-without-school", Severity::should, "start");

}  // namespace waymark
