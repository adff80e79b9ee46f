// Work that is finished before it is allowed may have to be undone.
#include "core/model/step.hpp"
#include "core/rules/approvals.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Not simply after the first day: preparing and asking is often the step's own work, and the decision its end.
bool is_late(const Approval& approval, const Step& step) {
  return approval.due && !is_decided(approval) && *approval.due > *step.end;
}

Verdict check(const Step& step, const Context&) {
  if (!days_of(step)) return cannot_tell();
  if (is_over(step)) return pass();
  for (const Approval& approval : step.approvals)
    if (is_late(approval, step))
      return fail({{"decision", approval.decision}, {"due", to_text(*approval.due)}, {"end", to_text(*step.end)}});
  return pass();
}

// A decision by the first day is in time for all of the step; one in the past would be no mend.
std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  if (!context.today || *step.start < *context.today) return std::nullopt;
  Mend mend{{{"date", to_text(*step.start)}}, {}};
  for (const Approval& approval : step.approvals)
    if (is_late(approval, step)) mend.edits.push_back(set_field(approval, "due", *step.start));
  return mend;
}

}  // namespace

extern const Rule kApprovalAfterStep;
const Rule kApprovalAfterStep = rule<Step, check, mend>("approval-after-step", Severity::should, "approvals");

}  // namespace waymark
