// A starting value that is taken long after the work began already holds part of what the work has done, so that the
// rest looks small.
#include "core/model/goal.hpp"
#include "core/model/measure.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A test that is given in each term comes in within a quarter of a year.
constexpr std::int32_t kDaysToFirstData = 92;

Verdict check(const Measure& measure, const Context&) {
  const Goal* goal = parent_goal(measure);
  if (!goal) return pass();
  if (!measure.baseline_date || !goal->start || is_turned_round(*goal)) return cannot_tell();
  if (goal->end && *goal->end < *measure.baseline_date) return cannot_tell();
  if (measure.baseline_date->days <= goal->start->days + kDaysToFirstData) return pass();
  return fail({{"date", to_text(*measure.baseline_date)}, {"start", to_text(*goal->start)}});
}

}  // namespace

extern const Rule kBaselineAfterStart;
const Rule kBaselineAfterStart =
    heeding<Goal>(rule<Measure, check>("baseline-after-start", Severity::tip, "baselineDate", Reach::wide));

}  // namespace waymark
