// Where the first value and the data of the same day disagree, the way that was made is counted from two places.
#include "core/model/measure.hpp"
#include "core/rules/baseline.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool has_data_of_that_day(const Measure& measure) {
  for (const Observation& each : measure.observations)
    if (is_of_baseline_day(each, measure)) return true;
  return false;
}

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value || !measure.baseline_date || !has_data_of_that_day(measure)) return cannot_tell();
  if (has_impossible_end(measure)) return cannot_tell();
  const Observation* other = data_against_baseline(measure);
  if (!other) return pass();
  return fail({{"baseline", figure(*measure.baseline_value)},
               {"value", figure(*other->value)},
               {"date", to_text(*measure.baseline_date)}});
}

// The data were observed; the other number was copied.
std::optional<Mend> mend(const Measure& measure, const Context&, const std::string&) {
  const Observation* only = nullptr;
  for (const Observation& each : measure.observations) {
    if (!is_of_baseline_day(each, measure)) continue;
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
