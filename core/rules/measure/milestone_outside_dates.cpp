// A value to reach on the way lies on the way: after the start and no later than the target.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) {
  const Day& start = measure.baseline_date;
  const Day& end = measure.target_date;
  if ((!start && !end) || (start && end && *end <= *start)) return cannot_tell();
  for (const Milestone& each : measure.milestones) {
    if (!each.date) continue;
    if (start && *each.date <= *start) return fail({{"date", to_text(*each.date)}});
    if (end && *end < *each.date) return fail({{"date", to_text(*each.date)}});
  }
  return pass();
}

}  // namespace

extern const Rule kMilestoneOutsideDates;
const Rule kMilestoneOutsideDates = rule<Measure, check>("milestone-outside-dates", Severity::should, "milestones");

}  // namespace waymark
