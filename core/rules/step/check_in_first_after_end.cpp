// A first look at what is already over is no check-in; mostly the day is a slip, or the step was moved and this was
// not.
#include "core/model/step.hpp"
#include "core/rules/looks.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// The first one that is planned so late, or null.
const CheckInPlan* too_late(const Step& step, Date last) {
  for (const CheckInPlan& check_in : step.check_ins)
    if (check_in.first && *check_in.first > last) return &check_in;
  return nullptr;
}

Verdict check(const Step& step, const Context& context) {
  if (step.check_ins.empty() || is_over(step)) return pass();
  const auto last = last_day_of(step, context);
  if (!last || is_turned_round(step)) return cannot_tell();
  const CheckInPlan* late = too_late(step, *last);
  return late ? fail({{"first", to_text(*late->first)}, {"end", to_text(*last)}}) : pass();
}

// Where several are late, each would be moved to another day.
std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  if (step.check_ins.size() != 1) return std::nullopt;
  const CheckInPlan& late = *too_late(step, *last_day_of(step, context));
  const auto day = good_first_look(late, step, context);
  return day ? std::optional(move_day(late, "first", *day)) : std::nullopt;
}

}  // namespace

extern const Rule kCheckInFirstAfterEnd;
const Rule kCheckInFirstAfterEnd = rule<Step, check, mend>("check-in-first-after-end", Severity::should, "checkIns");

}  // namespace waymark
