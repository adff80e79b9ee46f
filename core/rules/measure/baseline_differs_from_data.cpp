// Where the first value and the data of the same day disagree, the way that was made is counted from two places.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_of_that_day(const Observation& each, const Measure& measure) {
  return each.date && each.value && *each.date == *measure.baseline_date && each.group != ObservationGroup::comparison;
}

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value || !measure.baseline_date) return cannot_tell();
  const Observation* other = nullptr;
  for (const Observation& each : measure.observations) {
    if (!is_of_that_day(each, measure)) continue;
    if (is_rounding_of(*measure.baseline_value, *each.value)) return pass();
    other = &each;
  }
  if (!other) return cannot_tell();
  return fail({{"baseline", figure(*measure.baseline_value)},
               {"value", figure(*other->value)},
               {"date", to_text(*measure.baseline_date)}});
}

// The data were observed; the other number was copied.
std::optional<Mend> mend(const Measure& measure, const Context&, const std::string&) {
  const Observation* only = nullptr;
  for (const Observation& each : measure.observations) {
    if (!is_of_that_day(each, measure)) continue;
    if (only) return std::nullopt;
    only = &each;
  }
  return mend_by(set_field(measure, "baselineValue", *only->value), {{"value", figure(*only->value)}});
}

}  // namespace

extern const Rule kBaselineDiffersFromData;
const Rule kBaselineDiffersFromData =
    rule<Measure, check, mend>("baseline-differs-from-data", Severity::tip, "baselineValue");

}  // namespace waymark
