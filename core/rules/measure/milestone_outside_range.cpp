// A value on the way that lies beyond the target, or behind the start, is a slip of the pen, or makes the target too
// easy. A note does not excuse it: most notes tell what happens on that day, not why the value is so.
#include <algorithm>

#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/measure_way.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value || !measure.target_value || measure.direction == Direction::maintain)
    return cannot_tell();
  if (!is_way_sound(measure)) return cannot_tell();
  const auto [least, most] = std::minmax(*measure.baseline_value, *measure.target_value);
  for (const Milestone& each : measure.milestones) {
    if (!each.value || (is_share(measure) && !is_possible_share(*each.value))) continue;
    if (*each.value < least || most < *each.value)
      return fail({{"value", figure(*each.value)},
                   {"from", figure(*measure.baseline_value)},
                   {"to", figure(*measure.target_value)}});
  }
  return pass();
}

}  // namespace

extern const Rule kMilestoneOutsideRange;
const Rule kMilestoneOutsideRange = rule<Measure, check>("milestone-outside-range", Severity::should, "milestones");

}  // namespace waymark
