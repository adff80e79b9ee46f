// The gap and the measure that follows it start from one number. With two, the board asks which of them is true.
#include "core/model/gap.hpp"
#include "core/model/goal.hpp"
#include "core/model/measure.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/baseline.hpp"
#include "core/rules/folding.hpp"
#include "core/rules/goal_and_gap.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/wording.hpp"

namespace waymark {
namespace {

// A test is given over some weeks; values further apart are of two tests, and may well differ.
constexpr std::int32_t kOneTest = 31;

bool can_be_one_day(const Day& a, const Day& b) { return !a || !b || std::abs(a->days - b->days) <= kOneTest; }

bool is_same_unit(const Measure& measure, const Gap& gap) {
  if (is_percent(measure)) return gap.unit == "%" || gap.unit.empty();
  return same_folded(measure.unit, gap.unit);
}

// Without equal values on both sides, which are a fault of their own.
bool is_gap(const Gap& gap) { return gap.group_value && gap.group_value != gap.comparison_value; }

// The same thing, of the same group, at the same time.
bool tells_of(const Gap& gap, const Measure& measure) {
  return names_same(gap.group, measure.focal_group) && is_about_same(gap.outcome, measure.name) &&
         is_same_unit(measure, gap) && can_be_one_day(gap.as_of, measure.baseline_date);
}

const Gap* gap_told_of(const Measure& measure, const Goal& goal, const Context& context) {
  for (const Gap& gap : context.plan.gaps)
    if (is_gap(gap) && serves(goal, gap, context) && tells_of(gap, measure)) return &gap;
  return nullptr;
}

Verdict check(const Measure& measure, const Context& context) {
  const Goal* goal = parent_goal(measure);
  if (!goal || !measure.baseline_value || measure.focal_group.empty()) return cannot_tell();
  // It is wrong by itself, whatever the gap says.
  if (has_impossible_end(measure) || data_against_baseline(measure)) return cannot_tell();
  const Gap* gap = gap_told_of(measure, *goal, context);
  if (!gap) return cannot_tell();
  if (is_same_rounded(*measure.baseline_value, *gap->group_value, is_percent(measure))) return pass();
  return fail({{"name", measure.name},
               {"baseline", figure(*measure.baseline_value)},
               {"title", name_of(*gap)},
               {"value", figure(*gap->group_value)}});
}

}  // namespace

extern const Rule kBaselineDiffersFromGap;
const Rule kBaselineDiffersFromGap = heeding<Goal, Gap, RootCause>(
    rule<Measure, check>("baseline-differs-from-gap", Severity::should, "baselineValue", Reach::wide));

}  // namespace waymark
