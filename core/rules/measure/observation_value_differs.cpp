// A percentage that does not follow from its own two counts means that one of three numbers is wrong, and the board
// will ask which.
#include <cmath>

#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/rounding.hpp"

namespace waymark {
namespace {

double share_of(const Observation& observation) { return 100 * *observation.numerator / *observation.denominator; }

bool differs(const Observation& each) {
  if (!each.date || !each.value || !each.numerator || !each.denominator) return false;
  const bool is_possible = *each.numerator <= *each.denominator && is_possible_share(*each.value);
  return *each.denominator > 0 && is_possible && !is_rounding_of(*each.value, share_of(each), true);
}

const Observation* first_that_differs(const Measure& measure) {
  for (const Observation& each : measure.observations)
    if (differs(each)) return &each;
  return nullptr;
}

// To one decimal, as percentages are written.
double rounded(double share) { return std::round(share * 10) / 10; }

Verdict check(const Measure& measure, const Context&) {
  if (!is_share(measure)) return cannot_tell();
  const Observation* wrong = first_that_differs(measure);
  if (!wrong) return pass();
  return fail({{"value", figure(*wrong->value)},
               {"numerator", figure(*wrong->numerator)},
               {"denominator", figure(*wrong->denominator)},
               {"exact", figure(rounded(share_of(*wrong)))},
               {"date", to_text(*wrong->date)}});
}

std::optional<Mend> mend(const Measure& measure, const Context&, const std::string&) {
  const Observation& wrong = *first_that_differs(measure);
  const double exact = rounded(share_of(wrong));
  return mend_by(set_field(wrong, "value", exact), {{"value", figure(exact)}});
}

}  // namespace

extern const Rule kObservationValueDiffers;
const Rule kObservationValueDiffers =
    rule<Measure, check, mend>("observation-value-differs", Severity::should, "observations");

}  // namespace waymark
