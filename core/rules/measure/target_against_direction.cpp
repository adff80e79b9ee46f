// A number that should rise and has a target below its start contradicts itself: either a value or the direction is
// wrong, and every later judgment would be upside down.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/measure_way.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value || !measure.target_value || has_impossible_end(measure)) return cannot_tell();
  if (!leads_against_direction(measure)) return pass();
  return fail({{"from", figure(*measure.baseline_value)}, {"to", figure(*measure.target_value)}});
}

}  // namespace

extern const Rule kTargetAgainstDirection;
const Rule kTargetAgainstDirection = rule<Measure, check>("target-against-direction", Severity::must, "targetValue");

}  // namespace waymark
