// Students of years ago have left the school: a value of theirs does not say where today's students start.
#include "core/model/goal.hpp"
#include "core/model/measure.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// The last state results can be those of the year before the last, where a test is new or was not given.
constexpr std::int32_t kOldest = 2 * kDaysInYear + 31;

Verdict check(const Measure& measure, const Context&) {
  const Goal* goal = parent_goal(measure);
  if (!goal) return pass();
  if (!measure.baseline_date || !goal->start || is_turned_round(*goal)) return cannot_tell();
  if (goal->start->days - measure.baseline_date->days <= kOldest) return pass();
  return fail({{"date", to_text(*measure.baseline_date)}, {"start", to_text(*goal->start)}});
}

}  // namespace

extern const Rule kBaselineTooOld;
const Rule kBaselineTooOld =
    heeding<Goal>(rule<Measure, check>("baseline-too-old", Severity::tip, "baselineDate", Reach::wide));

}  // namespace waymark
