// A first look when half the time is gone finds trouble that could have been mended in its first weeks.
#include "core/model/step.hpp"
#include "core/rules/looks.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// A step of under four weeks can wait for its end.
constexpr int kShortStep = 28;

// A check-in without a first day begins with the step.
bool all_say_when(const Step& step) {
  for (const CheckInPlan& check_in : step.check_ins)
    if (!check_in.first) return false;
  return !step.check_ins.empty();
}

Verdict check(const Step& step, const Context&) {
  const auto first = first_look(step);
  const auto is_long = is_longer(step, kShortStep);
  if (!all_say_when(step) || !is_long) return cannot_tell();
  const Date middle{step.start->days + (step.end->days - step.start->days) / 2};
  if (!*is_long || is_over(step) || *first <= middle) return pass();
  return fail({{"first", to_text(*first)}, {"middle", to_text(middle)}});
}

}  // namespace

extern const Rule kCheckInFirstAfterMiddle;
const Rule kCheckInFirstAfterMiddle = rule<Step, check>("check-in-first-after-middle", Severity::should, "checkIns");

}  // namespace waymark
