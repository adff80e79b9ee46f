// A step cannot end before it begins: one of the dates is a slip of the pen.
#include "core/model/step.hpp"
#include "core/rules/dates.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) { return check_order(step.start, step.end); }

}  // namespace

extern const Rule kStepEndsBeforeStart;
const Rule kStepEndsBeforeStart = rule<Step, check>("step-ends-before-start", Severity::must, "end");

}  // namespace waymark
