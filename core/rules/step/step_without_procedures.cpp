// What many people do for many months is done in as many ways unless it is agreed how: a routine, a protocol, a policy.
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// What has no kind may well be one.
bool can_be_procedure(const Resource& resource) {
  return resource.kind == ResourceKind::policy || resource.kind == ResourceKind::procedure ||
         resource.kind == ResourceKind::unset;
}

Verdict check(const Step& step, const Context& context) {
  const auto is_long = is_longer(step, kTerm, context);
  if (!is_long || step.resources.empty()) return cannot_tell();
  if (!*is_long || is_over(step)) return pass();
  for (const Resource& resource : step.resources)
    if (can_be_procedure(resource)) return pass();
  return fail();
}

}  // namespace

extern const Rule kStepWithoutProcedures;
const Rule kStepWithoutProcedures = rule<Step, check>("step-without-procedures", Severity::tip, "resources");

}  // namespace waymark
