// A gap that no data show is an opinion. Two figures that come from nowhere are little more: nobody can look them up,
// or find the same ones again in a year.
#include "core/model/gap.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context&) { return fail_unless(!gap.evidence.empty()); }

}  // namespace

extern const Rule kGapWithoutEvidence;
const Rule kGapWithoutEvidence = rule<Gap, check>("gap-without-evidence", Severity::should, "evidence");

}  // namespace waymark
