// A step that came in twice, as when two plans are merged, is counted twice, checked twice and done once.
#include "core/model/step.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  const Step* twin = context.relations.twin_of(step);
  if (!twin) return pass();
  return fail({{"title", step.title}, {"start", to_text(*twin->start)}, {"end", to_text(*twin->end)}});
}

}  // namespace

extern const Rule kStepTwice;
const Rule kStepTwice = rule<Step, check>("step-twice", Severity::should, "title", Reach::wide);

}  // namespace waymark
