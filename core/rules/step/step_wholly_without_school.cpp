// A step that lies wholly in a break is done by nobody, and its dates look fine until the break has gone by.
#include "core/model/school_break.hpp"
#include "core/model/step.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Only where a weekday is in a break that the plan names: a step on a Saturday is an event, and in the summer, before
// the first and after the last school year, staff may well be at work.
const SchoolBreak* break_between(Date first, Date last, const SchoolDays& days) {
  if (days.between(first, last) > 0 || SchoolDays().between(first, last) == 0) return nullptr;
  const SchoolBreak* out = days.break_on(first);
  return out ? out : days.break_on(last);
}

Verdict check(const Step& step, const Context& context) {
  if (!step.start || !step.end) return cannot_tell();
  if (is_over(step)) return pass();
  const SchoolBreak* out = break_between(*step.start, *step.end, context.relations.school_days());
  if (!out) return pass();
  return fail({{"name", out->name}, {"start", to_text(*step.start)}, {"end", to_text(*step.end)}});
}

}  // namespace

extern const Rule kStepWhollyWithoutSchool;
const Rule kStepWhollyWithoutSchool = rule<Step, check>("step-wholly-without-school", Severity::should, "start");

}  // namespace waymark
