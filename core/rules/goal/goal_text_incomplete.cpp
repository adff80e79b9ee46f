// The sentence travels alone: into a board's minutes, a newsletter, another plan. What only the form knows is lost
// there.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/goal_repair.hpp"

namespace waymark {
namespace {

// Where people look for the numbers: a sentence without them can wait for its source.
bool lacks_number_or_day(const GoalReading& reading, const GoalParts& known) {
  return (!reading.deadline && known.deadline) || (!reading.baseline && known.baseline && reading.target);
}

// The repaired sentence; blank where it would lack as much as before, so that nobody is offered a repair that is none.
std::string repaired(const Goal& goal, const Context& context) {
  const GoalParts known = parts_of_fields(goal);
  const Language language = language_of(context.plan);
  const std::string text = repair_goal(goal.statement, context.readings.of(goal, context.plan), known, language);
  const GoalReading reading = read_goal(text, language, setting_of(goal, context.plan));
  return lacks_number_or_day(reading, known) ? "" : text;
}

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  if (!lacks_number_or_day(context.readings.of(goal, context.plan), parts_of_fields(goal))) return pass();
  return fail_unless(repaired(goal, context).empty());
}

std::optional<Mend> mend(const Goal& goal, const Context& context, const std::string&) {
  return mend_by(set_field(goal, "statement", repaired(goal, context)));
}

}  // namespace

extern const Rule kGoalTextIncomplete;
const Rule kGoalTextIncomplete = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check, mend>("goal-text-incomplete", Severity::tip, "statement", Reach::wide));

}  // namespace waymark
