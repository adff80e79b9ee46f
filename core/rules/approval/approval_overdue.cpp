// A decision that is late makes late whatever waits for it, and a word at the right time often hurries it.
#include "core/model/approval.hpp"
#include "core/rules/approvals.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Approval& approval, const Context& context) {
  if (!context.today || !approval.due) return cannot_tell();
  if (!is_overdue(approval, context)) return pass();
  return fail({{"decision", approval.decision}, {"due", to_text(*approval.due)}});
}

}  // namespace

extern const Rule kApprovalOverdue;
const Rule kApprovalOverdue = rule<Approval, check>("approval-overdue", Severity::should, "state");

}  // namespace waymark
