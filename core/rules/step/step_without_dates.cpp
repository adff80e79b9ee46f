// A step with no day to begin and none to end is not yet planned. A duration stands in for one of them.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) {
  if (step.start && step.end) return pass();
  if ((step.start || step.end) && step.duration) return pass();
  return {Outcome::fail, find_field(step.noun(), step.start ? "end" : "start")};
}

}  // namespace

extern const Rule kStepWithoutDates;
const Rule kStepWithoutDates = rule<Step, check>("step-without-dates", Severity::must, "start");

}  // namespace waymark
