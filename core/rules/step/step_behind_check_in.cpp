// What was seen at the last check-in should be what the plan shows, or the overview tells an older story.
#include "core/model/check_in.hpp"
#include "core/model/step.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/progress_seen.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  const CheckIn* seen = context.relations.last_check_in(step);
  if (!seen) return cannot_tell();
  if (is_over(step)) return pass();
  const double percent = percent_seen(*seen);
  if (percent <= step.percent_done.value_or(0)) return pass();
  return fail({{"date", to_text(*seen->date)}, {"percent", figure(percent)}});
}

// Whoever paused it did so on purpose, and work done before then is still done.
bool keeps_status(const Step& step, double percent) {
  return percent < 100 && (step.status == Status::under_way || step.status == Status::paused);
}

std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const double percent = percent_seen(*context.relations.last_check_in(step));
  Mend mend{{{"percent", figure(percent)}}, {}};
  mend.edits.push_back(set_field(step, "percentDone", percent));
  if (!keeps_status(step, percent))
    mend.edits.push_back(set_field(step, "status", choice(percent < 100 ? Status::under_way : Status::done)));
  return mend;
}

}  // namespace

extern const Rule kStepBehindCheckIn;
const Rule kStepBehindCheckIn =
    heeding<CheckIn>(rule<Step, check, mend>("step-behind-check-in", Severity::tip, "percentDone", Reach::wide));

}  // namespace waymark
