// A gap should close because the group gains, never because its peers lose: a measure that follows the group alone
// cannot tell one from the other.
#include <utility>

#include "core/rules/goal_and_gap.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Calls `is(measure)` for each measure of the goals that serve the gap, until one is so.
template <class Is>
bool any_measure_for(const Gap& gap, const Context& context, const Is& is) {
  return any_goal(context.plan, [&](const Goal& goal) { return serves(goal, gap, context) && any_measure(goal, is); });
}

Verdict check(const Gap& gap, const Context& context) {
  if (gap.title.empty() || gap.comparison.empty()) return cannot_tell();
  bool is_measured = false;
  const bool is_compared = any_measure_for(gap, context, [&](const Measure& each) {
    is_measured = true;
    return !each.comparison_group.empty();
  });
  if (is_compared) return pass();
  return is_measured ? fail({{"title", gap.title}}) : cannot_tell();
}

// The one measure of a lasting change: the one that should show both groups.
std::optional<Mend> mend(const Gap& gap, const Context& context, const std::string&) {
  const Measure* only = nullptr;
  const bool are_several = any_measure_for(gap, context, [&](const Measure& each) {
    if (each.kind != MeasureKind::long_term || only == &each) return false;
    return std::exchange(only, &each) != nullptr;
  });
  if (!only || are_several || only->name.empty()) return std::nullopt;
  return mend_by(set_field(*only, "comparisonGroup", gap.comparison),
                 {{"measure", only->name}, {"group", gap.comparison}});
}

}  // namespace

extern const Rule kGapWithoutComparingMeasure;
const Rule kGapWithoutComparingMeasure = heeding<Goal, Measure, RootCause>(
    rule<Gap, check, mend>("gap-without-comparing-measure", Severity::should, "", Reach::wide));

}  // namespace waymark
