// The sentence travels alone: into a board's minutes, a newsletter, another plan. What only the form knows is lost
// there.
#include "core/model/goal.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/goal_sentence.hpp"

namespace waymark {
namespace {

std::string repaired(const Goal& goal, const Context& context) {
  return repair_goal(goal.statement, context.readings.of(goal, context.plan), parts_of_fields(goal),
                     language_of(context.plan));
}

// Where people look for the numbers: a sentence without them can wait for its source.
bool lacks_number_or_day(const Goal& goal, const Context& context) {
  const GoalReading& reading = context.readings.of(goal, context.plan);
  const GoalParts fields = parts_of_fields(goal);
  return (!reading.deadline && fields.deadline) || (!reading.baseline && fields.baseline && reading.target);
}

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  if (!lacks_number_or_day(goal, context)) return pass();
  return fail_unless(repaired(goal, context) == goal.statement);
}

std::optional<Mend> mend(const Goal& goal, const Context& context, const std::string&) {
  return mend_by(set_field(goal, "statement", repaired(goal, context)));
}

}  // namespace

extern const Rule kGoalTextIncomplete;
const Rule kGoalTextIncomplete =
    rule<Goal, check, mend>("goal-text-incomplete", Severity::tip, "statement", Reach::wide);

}  // namespace waymark
