// A first look when half the time is gone finds trouble that could have been mended in its first weeks.
#include "core/model/step.hpp"
#include "core/rules/looks.hpp"
#include "core/rules/mending.hpp"
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

Verdict check(const Step& step, const Context& context) {
  const auto first = first_look(step);
  const auto middle = middle_of(step, context);
  if (!all_say_when(step) || !middle) return cannot_tell();
  if (*days_of(step, context) <= kShortStep || is_over(step) || *first <= *middle) return pass();
  if (*first > *last_day_of(step, context)) return pass();  // that is said where it is written
  return fail({{"first", to_text(*first)}, {"middle", to_text(*middle)}});
}

// The check-in that comes first comes earlier.
std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const auto first = first_look(step);
  for (const CheckInPlan& check_in : step.check_ins) {
    if (check_in.first != first) continue;
    const auto day = good_first_look(check_in, step, context);
    return day ? std::optional(move_day(check_in, "first", *day)) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

extern const Rule kCheckInFirstAfterMiddle;
const Rule kCheckInFirstAfterMiddle =
    rule<Step, check, mend>("check-in-first-after-middle", Severity::should, "checkIns");

}  // namespace waymark
