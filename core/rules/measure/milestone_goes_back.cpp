// Values that go back on the way are sometimes meant (after a summer they often are): then the team says so and sets
// the advice aside. Else two of them are mixed up.
#include <algorithm>
#include <vector>

#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/measure_way.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_before(const Milestone* a, const Milestone* b) { return *a->date < *b->date; }

// Those that can be put in order and lie on the way; other rules speak of the rest.
std::vector<const Milestone*> in_order(const Measure& measure) {
  const auto [least, most] = std::minmax(*measure.baseline_value, *measure.target_value);
  std::vector<const Milestone*> ordered;
  for (const Milestone& each : measure.milestones)
    if (each.date && each.value && least <= *each.value && *each.value <= most) ordered.push_back(&each);
  std::stable_sort(ordered.begin(), ordered.end(), is_before);
  return ordered;
}

Verdict check(const Measure& measure, const Context&) {
  if (!measure.baseline_value || !measure.target_value || measure.direction == Direction::maintain)
    return cannot_tell();
  if (!is_way_sound(measure)) return cannot_tell();
  if (measure.milestones.size() < 2) return pass();
  const bool should_rise = *measure.baseline_value < *measure.target_value;
  const Milestone* earlier = nullptr;
  for (const Milestone* each : in_order(measure)) {
    const bool goes_back = earlier && (should_rise ? *each->value < *earlier->value : *earlier->value < *each->value);
    if (goes_back)
      return fail(
          {{"date", to_text(*each->date)}, {"value", figure(*each->value)}, {"earlier", figure(*earlier->value)}});
    earlier = each;
  }
  return pass();
}

}  // namespace

extern const Rule kMilestoneGoesBack;
const Rule kMilestoneGoesBack = rule<Measure, check>("milestone-goes-back", Severity::tip, "milestones");

}  // namespace waymark
