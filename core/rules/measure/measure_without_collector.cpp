// Numbers that nobody is asked to bring are missing at the meeting for which they were wanted. First things first: a
// measure without a target has more to mend.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.target_value) return cannot_tell();
  return fail_unless(!measure.collector.id.empty());
}

}  // namespace

extern const Rule kMeasureWithoutCollector;
const Rule kMeasureWithoutCollector = rule<Measure, check>("measure-without-collector", Severity::tip, "collector");

}  // namespace waymark
