// A check-in that found people at work on a step that "has not begun": whoever looks at the step alone asks in vain.
#include "core/model/check_in.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/progress_seen.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Where the percentage has moved as well, that says it.
Verdict check(const Step& step, const Context& context) {
  const CheckIn* seen = context.relations.last_check_in(step);
  if (!seen) return cannot_tell();
  if (!is_ahead(step) || !tells_of_work(*seen) || percent_seen(*seen) > 0) return pass();
  return fail({{"date", to_text(*seen->date)}});
}

std::optional<Mend> mend(const Step& step, const Context&, const std::string&) {
  return mend_by(set_field(step, "status", choice(Status::under_way)));
}

}  // namespace

extern const Rule kStepStatusBehindCheckIn;
const Rule kStepStatusBehindCheckIn =
    heeding<CheckIn>(rule<Step, check, mend>("step-status-behind-check-in", Severity::tip, "status", Reach::wide));

}  // namespace waymark
