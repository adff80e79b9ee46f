// A request to nobody in particular lies on everybody's desk.
#include "core/model/approval.hpp"
#include "core/rules/approvals.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Approval& approval, const Context&) {
  if (approval.decision.empty()) return cannot_tell();
  if (is_decided(approval) || !approval.by.ids.empty()) return pass();
  return fail({{"decision", approval.decision}});
}

}  // namespace

extern const Rule kApprovalWithoutDecider;
const Rule kApprovalWithoutDecider = rule<Approval, check>("approval-without-decider", Severity::should, "by");

}  // namespace waymark
