// A step cannot end before it begins: one of the dates is a slip of the pen.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) {
  if (!step.start || !step.end) return cannot_tell();
  return *step.end < *step.start ? fail({{"start", to_text(*step.start)}, {"end", to_text(*step.end)}}) : pass();
}

}  // namespace

extern const Rule kStepEndsBeforeStart;
const Rule kStepEndsBeforeStart = rule<Step, check>("step-ends-before-start", Severity::must, "end");

}  // namespace waymark
