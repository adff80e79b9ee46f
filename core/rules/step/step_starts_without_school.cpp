// A first day on which nobody is at school is really the next one, and reminders and check-ins go by the wrong day.
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
  if (!step.start || is_over(step) || !is_day_out(*step.start, days)) return std::nullopt;
  const auto last = last_day_of(step, days);
  if (last && days.between(*step.start, *last) == 0) return std::nullopt;
  return days.from(*step.start);
}

Verdict check(const Step& step, const Context& context) {
  if (!step.start) return cannot_tell();
  const auto day = better_day(step, context.relations.school_days());
  return day ? fail({{"date", to_text(*step.start)}, {"better", to_text(*day)}}) : pass();
}

std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const Date day = *better_day(step, context.relations.school_days());
  return move_day(step, "start", day);
}

}  // namespace

extern const Rule kStepStartsWithoutSchool;
const Rule kStepStartsWithoutSchool = rule<Step, check, mend>("step-starts-without-school", Severity::tip, "start");

}  // namespace waymark
