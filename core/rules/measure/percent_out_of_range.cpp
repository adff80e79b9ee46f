// No more than all students can do something, and no fewer than none: such a percentage is mistyped, or no percentage.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict fail_at(const Measure& measure, std::string_view field, double value) {
  return {Outcome::fail, find_field(measure.noun(), field), {{"value", figure(value)}}};
}

bool is_impossible(const Number& value) { return value && !is_possible_share(*value); }

Verdict check(const Measure& measure, const Context&) {
  if (!is_share(measure)) return cannot_tell();
  if (is_impossible(measure.baseline_value)) return fail_at(measure, "baselineValue", *measure.baseline_value);
  if (is_impossible(measure.target_value)) return fail_at(measure, "targetValue", *measure.target_value);
  for (const Milestone& each : measure.milestones)
    if (is_impossible(each.value)) return fail_at(measure, "milestones", *each.value);
  for (const Observation& each : measure.observations)
    if (is_impossible(each.value)) return fail_at(measure, "observations", *each.value);
  return pass();
}

}  // namespace

extern const Rule kPercentOutOfRange;
const Rule kPercentOutOfRange = rule<Measure, check>("percent-out-of-range", Severity::must, "targetValue");

}  // namespace waymark
