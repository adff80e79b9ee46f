// More students than there are cannot have done something: the two counts are swapped or mistyped.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!is_share(measure)) return cannot_tell();
  for (const Observation& each : measure.observations)
    if (each.date && each.numerator && each.denominator && *each.denominator < *each.numerator)
      return fail({{"numerator", figure(*each.numerator)},
                   {"denominator", figure(*each.denominator)},
                   {"date", to_text(*each.date)}});
  return pass();
}

}  // namespace

extern const Rule kObservationImpossible;
const Rule kObservationImpossible = rule<Measure, check>("observation-impossible", Severity::must, "observations");

}  // namespace waymark
