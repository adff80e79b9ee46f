// What was seen at the last check-in should be what the plan shows, or the overview tells an older story.
#include "core/model/check_in.hpp"
#include "core/model/step.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Blank: the check-in says no more than the step does.
std::optional<double> percent_seen(const Step& step, const CheckIn& seen) {
  const double percent = seen.status == Status::done ? 100 : seen.percent_done.value_or(0);
  return percent > step.percent_done.value_or(0) ? std::optional(percent) : std::nullopt;
}

Verdict check(const Step& step, const Context& context) {
  const CheckIn* seen = context.relations.last_check_in(step);
  if (!seen) return cannot_tell();
  if (is_over(step)) return pass();
  const auto percent = percent_seen(step, *seen);
  return percent ? fail({{"date", to_text(*seen->date)}, {"percent", figure(*percent)}}) : pass();
}

std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const CheckIn& seen = *context.relations.last_check_in(step);
  const double percent = *percent_seen(step, seen);
  Mend mend{{{"percent", figure(percent)}}, {}};
  mend.edits.push_back(set_field(step, "percentDone", percent));
  mend.edits.push_back(set_field(step, "status", choice(percent < 100 ? Status::under_way : Status::done)));
  return mend;
}

}  // namespace

extern const Rule kStepBehindCheckIn;
const Rule kStepBehindCheckIn =
    rule<Step, check, mend>("step-behind-check-in", Severity::tip, "percentDone", Reach::wide);

}  // namespace waymark
