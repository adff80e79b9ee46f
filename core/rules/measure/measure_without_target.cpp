// A measure that should reach no value on no day cannot say whether the work succeeded.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.target_value) return fail();
  return measure.target_date ? pass() : Verdict{Outcome::fail, find_field(measure.noun(), "targetDate")};
}

}  // namespace

extern const Rule kMeasureWithoutTarget;
const Rule kMeasureWithoutTarget = rule<Measure, check>("measure-without-target", Severity::must, "targetValue");

}  // namespace waymark
