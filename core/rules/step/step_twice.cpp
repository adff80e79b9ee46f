// A step that came in twice, as when two plans are merged, is counted twice, checked twice and done once.
#include "core/model/step.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  const Step* twin = context.relations.twin_of(step);
  if (!twin || context.relations.rival_claim(step)) return pass();  // that two plans claim it says more
  return fail({{"title", step.title},
               {"start", to_text(*first_day_of(*twin, context))},
               {"end", to_text(*last_day_of(*twin, context))}});
}

}  // namespace

extern const Rule kStepTwice;
const Rule kStepTwice =
    heeding<Fields<&Step::title, &Step::owner, &Step::connections, &Step::start, &Step::end, &Step::duration>>(
        rule<Step, check>("step-twice", Severity::should, "title", Reach::wide));

}  // namespace waymark
