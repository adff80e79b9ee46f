// A step without its room, money or training begins on paper only.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Two weeks: less than a school usually takes to order, hire or agree on anything.
constexpr int kTimeToGet = 14;

// A policy or a procedure may be what the step is to bring about; what was asked for and has a note on how that stands
// is in hand.
bool is_missing(const Resource& resource) {
  const bool may_be_its_work = resource.kind == ResourceKind::policy || resource.kind == ResourceKind::procedure;
  if (resource.what.empty() || may_be_its_work) return false;
  return resource.state == ResourceState::needed ||
         (resource.state == ResourceState::requested && resource.note.empty());
}

Verdict check(const Step& step, const Context& context) {
  const auto start = first_day_of(step, context);
  if (!context.today || !start) return cannot_tell();
  const bool is_due = start->days - context.today->days <= kTimeToGet;
  if (!is_due || is_over(step) || step.status == Status::paused) return pass();
  for (const Resource& resource : step.resources)
    if (is_missing(resource)) return fail({{"what", resource.what}, {"start", to_text(*start)}});
  return pass();
}

}  // namespace

extern const Rule kResourceStillNeeded;
const Rule kResourceStillNeeded = rule<Step, check>("resource-still-needed", Severity::should, "resources");

}  // namespace waymark
