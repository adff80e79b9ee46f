// A trial whose result stands in the plan before its first day has wrong days, or a result that nobody saw.
#include "core/model/learning_cycle.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const LearningCycle& cycle, const Context& context) {
  if (!context.today || !cycle.start) return cannot_tell();
  const bool has_result = !cycle.observed.empty() || cycle.observed_value || !cycle.learned.empty();
  if (!has_result || *cycle.start <= *context.today) return pass();
  return fail({{"date", to_text(*cycle.start)}});
}

}  // namespace

extern const Rule kTrialBeforeItsFirstDay;
const Rule kTrialBeforeItsFirstDay =
    rule<LearningCycle, check>("trial-before-its-first-day", Severity::should, "start");

}  // namespace waymark
