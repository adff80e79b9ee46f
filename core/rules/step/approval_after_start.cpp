// Work that begins before it is allowed may have to be undone. Where preparing the decision is the work, the decision
// belongs to the step that waits for it.
#include "core/model/step.hpp"
#include "core/rules/approvals.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// One that should have been made by now is another rule's subject.
bool is_late(const Approval& approval, Date start, const Context& context) {
  return approval.due && !is_decided(approval) && *approval.due > start && !is_overdue(approval, context);
}

Verdict check(const Step& step, const Context& context) {
  if (step.approvals.empty() || is_over(step)) return pass();
  const auto start = first_day_of(step, context);
  if (!start) return cannot_tell();
  for (const Approval& approval : step.approvals)
    if (is_late(approval, *start, context))
      return fail({{"decision", approval.decision}, {"due", to_text(*approval.due)}, {"start", to_text(*start)}});
  return pass();
}

// A decision in the past would be no mend.
std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const Date start = *first_day_of(step, context);
  if (!context.today || start < *context.today) return std::nullopt;
  Mend mend{{{"date", to_text(start)}}, {}};
  for (const Approval& approval : step.approvals)
    if (is_late(approval, start, context)) mend.edits.push_back(set_field(approval, "due", start));
  return mend;
}

}  // namespace

extern const Rule kApprovalAfterStart;
const Rule kApprovalAfterStart = rule<Step, check, mend>("approval-after-start", Severity::should, "approvals");

}  // namespace waymark
