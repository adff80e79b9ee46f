// Only who knows whether a number should rise or fall can tell a good month from a bad one.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (measure.direction != Direction::unset) return pass();
  if (!measure.baseline_value || !measure.target_value || *measure.baseline_value == *measure.target_value)
    return cannot_tell();
  return fail();
}

// The way from the first value to the target.
std::optional<Mend> mend(const Measure& measure, const Context&, const std::string&) {
  const Direction way = *measure.baseline_value < *measure.target_value ? Direction::increase : Direction::decrease;
  return mend_by(set_field(measure, "direction", static_cast<std::uint8_t>(way)),
                 {{"from", figure(*measure.baseline_value)}, {"to", figure(*measure.target_value)}});
}

}  // namespace

extern const Rule kMeasureWithoutDirection;
const Rule kMeasureWithoutDirection =
    rule<Measure, check, mend>("measure-without-direction", Severity::tip, "direction");

}  // namespace waymark
