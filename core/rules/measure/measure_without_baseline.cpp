// Without a starting value and its date nobody can see how far there is to go, or that anything moved.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value) return fail();
  return measure.baseline_date ? pass() : Verdict{Outcome::fail, find_field(measure.noun(), "baselineDate")};
}

}  // namespace

extern const Rule kMeasureWithoutBaseline;
const Rule kMeasureWithoutBaseline =
    rule<Measure, check>("measure-without-baseline", Severity::should, "baselineValue");

}  // namespace waymark
