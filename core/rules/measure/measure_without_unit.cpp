// A bare number (46 of what?) is read differently by each reader, and entered differently by each collector.
#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  const bool names_own_unit = measure.value_kind == ValueKind::percent || measure.value_kind == ValueKind::yes_no ||
                              measure.value_kind == ValueKind::rubric;
  if (names_own_unit || !measure.unit.empty()) return pass();
  return measure.target_value ? fail({{"value", figure(*measure.target_value)}}) : cannot_tell();
}

}  // namespace

extern const Rule kMeasureWithoutUnit;
const Rule kMeasureWithoutUnit = rule<Measure, check>("measure-without-unit", Severity::tip, "unit");

}  // namespace waymark
