// Equal values are no gap: one of them is mistyped, or the plan works on something that its data do not show.
#include "core/model/gap.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context&) {
  if (!gap.group_value || !gap.comparison_value) return cannot_tell();
  return *gap.group_value == *gap.comparison_value ? fail({{"value", figure(*gap.group_value)}}) : pass();
}

}  // namespace

extern const Rule kGapValuesEqual;
const Rule kGapValuesEqual = rule<Gap, check>("gap-values-equal", Severity::should, "groupValue");

}  // namespace waymark
