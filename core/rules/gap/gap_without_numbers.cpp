// Stories show that there is a gap; two numbers show how wide it is, and later whether it closes.
#include "core/model/gap.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context&) {
  if (gap.evidence.empty()) return cannot_tell();
  if (gap.group_value && gap.comparison_value) return pass();
  return {Outcome::fail, find_field(gap.noun(), gap.group_value ? "comparisonValue" : "groupValue")};
}

}  // namespace

extern const Rule kGapWithoutNumbers;
const Rule kGapWithoutNumbers = rule<Gap, check>("gap-without-numbers", Severity::tip, "groupValue");

}  // namespace waymark
