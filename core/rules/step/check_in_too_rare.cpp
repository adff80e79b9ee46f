// In a long step that is looked at once a year, a semester of wrong work passes for progress.
#include "core/model/step.hpp"
#include "core/rules/looks.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

bool says_how_often(const Step& step) {
  for (const CheckInPlan& check_in : step.check_ins)
    if (check_in.frequency == Frequency::unset) return false;
  return !step.check_ins.empty();
}

// Colorado's and California's plans are reviewed quarterly; less often than once a semester is too rare for any step
// that runs longer than that.
Verdict check(const Step& step, const Context& context) {
  const auto is_long = is_longer(step, kTerm, context);
  if (!is_long || !says_how_often(step)) return cannot_tell();
  if (!*is_long || is_over(step)) return pass();
  const auto wait = longest_wait(step);
  return fail_unless(wait && *wait <= kTerm);
}

// Where one check-in is planned, it is the one to be held more often.
std::optional<Mend> mend(const Step& step, const Context&, const std::string&) {
  if (step.check_ins.size() != 1) return std::nullopt;
  return mend_by(set_field(*step.check_ins.begin(), "frequency", choice(Frequency::quarterly)));
}

}  // namespace

extern const Rule kCheckInTooRare;
const Rule kCheckInTooRare = rule<Step, check, mend>("check-in-too-rare", Severity::should, "checkIns");

}  // namespace waymark
