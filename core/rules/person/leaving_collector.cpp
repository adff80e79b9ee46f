// Data that somebody who has gone should have collected are missed when the decision that needs them is due.
#include "core/model/evaluation_question.hpp"
#include "core/model/goal.hpp"
#include "core/model/measure.hpp"
#include "core/model/person.hpp"
#include "core/model/step.hpp"
#include "core/rules/measured_time.hpp"
#include "core/rules/relations.hpp"

namespace waymark {
namespace {

bool is_needed_after(const Measure& measure, Date day, const Context& context) {
  const MeasuredTime time = time_measured(measure, context);
  return !time.is_over && time.last && *time.last > day;
}

// The name of the first that somebody else has to collect; none where all is in before.
std::optional<std::string> left_behind(const Duties& duties, Date leaving, const Context& context) {
  for (const Measure* each : duties.measures)
    if (is_needed_after(*each, leaving, context)) return each->name;
  for (const EvaluationQuestion* each : duties.questions)
    if (each->due && *each->due > leaving) return each->question;
  return std::nullopt;
}

Verdict check(const Person& person, const Context& context) {
  if (!person.leaving) return pass();
  const auto title = left_behind(context.relations.duties_of(person), *person.leaving, context);
  if (!title) return pass();
  return fail({{"name", person.name}, {"date", to_text(*person.leaving)}, {"title", *title}});
}

}  // namespace

extern const Rule kLeavingCollector;
const Rule kLeavingCollector =
    heeding<Measure, EvaluationQuestion, Goal, Fields<&Step::status, &Step::start, &Step::end, &Step::duration>>(
        rule<Person, check>("leaving-collector", Severity::should, "leaving", Reach::wide));

}  // namespace waymark
