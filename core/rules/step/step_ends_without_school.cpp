// A last day on which nobody is at school is really the one before, and whoever plans to finish on it finds the
// building shut.
#include "core/model/step.hpp"
#include "core/rules/days_out.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Nothing where the day is as it should be, or where it is not for this rule to say: a single day may be a family
// Saturday, and of a step that lies wholly in a break another rule speaks.
std::optional<Date> better_day(const Step& step, const SchoolDays& days) {
  if (!step.end || is_over(step) || !is_day_out(*step.end, days)) return std::nullopt;
  const auto first = first_day_of(step, days);
  if (first && days.between(*first, *step.end) == 0) return std::nullopt;
  return days.until(*step.end);
}

Verdict check(const Step& step, const Context& context) {
  if (!step.end) return cannot_tell();
  const auto day = better_day(step, context.relations.school_days());
  return day ? fail({{"date", to_text(*step.end)}, {"better", to_text(*day)}}) : pass();
}

std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const Date day = *better_day(step, context.relations.school_days());
  return move_day(step, "end", day);
}

}  // namespace

extern const Rule kStepEndsWithoutSchool;
const Rule kStepEndsWithoutSchool = rule<Step, check, mend>("step-ends-without-school", Severity::tip, "end");

}  // namespace waymark
