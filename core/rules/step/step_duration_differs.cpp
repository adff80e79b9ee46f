// Where dates and duration disagree, one reader plans by the one and another by the other.
#include <algorithm>
#include <cmath>

#include "core/model/step.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// People count in weeks and forget a holiday: a school week, or a fifth of the time, is no contradiction.
constexpr double kSchoolWeek = 5;
constexpr double kFifth = 0.2;

int school_days_of(const Step& step, const Context& context) {
  return context.relations.school_days().between(*step.start, *step.end);
}

Verdict check(const Step& step, const Context& context) {
  if (!step.duration || !step.start || !step.end || is_turned_round(step)) return cannot_tell();
  if (is_over(step)) return pass();
  const int count = school_days_of(step, context);
  if (std::abs(*step.duration - count) <= std::max(kSchoolWeek, kFifth * count)) return pass();
  return fail({{"duration", figure(*step.duration)}, {"count", std::to_string(count)}});
}

std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const int count = school_days_of(step, context);
  return mend_by(set_field(step, "duration", static_cast<double>(count)), {{"count", std::to_string(count)}});
}

}  // namespace

extern const Rule kStepDurationDiffers;
const Rule kStepDurationDiffers = rule<Step, check, mend>("step-duration-differs", Severity::should, "duration");

}  // namespace waymark
