// Data without a rhythm are looked at when somebody happens to think of them, mostly at the end. First things first: a
// measure without a target has more to mend.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.target_value) return cannot_tell();
  return fail_unless(measure.frequency != Frequency::unset);
}

}  // namespace

extern const Rule kMeasureWithoutFrequency;
const Rule kMeasureWithoutFrequency = rule<Measure, check>("measure-without-frequency", Severity::tip, "frequency");

}  // namespace waymark
