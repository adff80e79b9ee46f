// Two values without a day cannot be compared with later ones: nobody knows how long the gap took to change.
#include "core/model/gap.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context&) {
  if (!gap.group_value || !gap.comparison_value) return cannot_tell();
  return fail_unless(gap.as_of.has_value());
}

}  // namespace

extern const Rule kGapWithoutDay;
const Rule kGapWithoutDay = rule<Gap, check>("gap-without-day", Severity::tip, "asOf");

}  // namespace waymark
