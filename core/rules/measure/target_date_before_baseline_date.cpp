// Between the start and the target there has to be time for the work: one of the days is a slip of the pen.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_date || !measure.target_date) return cannot_tell();
  if (*measure.baseline_date < *measure.target_date) return pass();
  return fail({{"start", to_text(*measure.baseline_date)}, {"end", to_text(*measure.target_date)}});
}

}  // namespace

extern const Rule kTargetDateBeforeBaselineDate;
const Rule kTargetDateBeforeBaselineDate =
    rule<Measure, check>("target-date-before-baseline-date", Severity::must, "targetDate");

}  // namespace waymark
