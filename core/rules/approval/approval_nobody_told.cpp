// A decision that does not reach the team changes nothing: people go on waiting, or go on as before.
#include "core/model/approval.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Whoever has not yet said who decides has other things to enter first.
Verdict check(const Approval& approval, const Context&) {
  if (approval.decision.empty() || approval.by.ids.empty()) return cannot_tell();
  return fail_unless(!approval.told_how.empty() || !approval.tell_who.empty() || approval.told_when);
}

}  // namespace

extern const Rule kApprovalNobodyTold;
const Rule kApprovalNobodyTold = rule<Approval, check>("approval-nobody-told", Severity::tip, "toldHow");

}  // namespace waymark
