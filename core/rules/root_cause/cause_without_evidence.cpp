// Work on a guessed cause is often lost work.
#include "core/model/root_cause.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const RootCause& cause, const Context&) { return fail_unless(!cause.evidence.empty()); }

}  // namespace

extern const Rule kCauseWithoutEvidence;
const Rule kCauseWithoutEvidence = rule<RootCause, check>("cause-without-evidence", Severity::should, "evidence");

}  // namespace waymark
