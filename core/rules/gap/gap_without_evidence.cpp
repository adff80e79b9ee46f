// A gap that no data show is an opinion, and cannot be seen to close.
#include "core/model/gap.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context&) {
  const bool has_figures = gap.group_value && gap.comparison_value;
  return fail_unless(has_figures || !gap.evidence.empty());
}

}  // namespace

extern const Rule kGapWithoutEvidence;
const Rule kGapWithoutEvidence = rule<Gap, check>("gap-without-evidence", Severity::should, "evidence");

}  // namespace waymark
