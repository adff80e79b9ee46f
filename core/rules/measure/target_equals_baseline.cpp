// A target that is already reached asks nothing of anybody, unless the aim is to hold a value.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value || !measure.target_value) return cannot_tell();
  if (measure.direction == Direction::maintain || *measure.baseline_value != *measure.target_value) return pass();
  return fail({{"value", figure(*measure.target_value)}});
}

}  // namespace

extern const Rule kTargetEqualsBaseline;
const Rule kTargetEqualsBaseline = rule<Measure, check>("target-equals-baseline", Severity::should, "targetValue");

}  // namespace waymark
