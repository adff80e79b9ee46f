// A change of course that is decided before the data are there that should call for it is decided by guessing.
#include "core/calendar/frequency.hpp"
#include "core/model/adjustment.hpp"
#include "core/model/plan.hpp"
#include "core/rules/measured_time.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/relations.hpp"

namespace waymark {
namespace {

// The baseline says where things stood before; only what comes later can show that something goes wrong.
std::optional<Date> first_observed(const Measure& measure) {
  std::optional<Date> first;
  for (const Observation& each : measure.observations)
    if (each.date && (!measure.baseline_date || *each.date > *measure.baseline_date)) first = earlier(first, each.date);
  return first;
}

std::optional<Date> first_expected(const Measure& measure, const Context& context) {
  std::optional<Date> first = measure.target_date;
  for (const Milestone& each : measure.milestones) first = earlier(first, each.date);
  const auto wait = days_between(measure.frequency);
  const auto since = later(time_measured(measure, context).start, measure.baseline_date);
  if (wait && since) first = earlier(first, Date{since->days + *wait});
  return first;
}

std::optional<Date> first_data(const Adjustment& adjustment, const Context& context) {
  const Measure* measure = target(adjustment.measure, context);
  return measure ? earlier(first_observed(*measure), first_expected(*measure, context)) : std::nullopt;
}

Verdict check(const Adjustment& adjustment, const Context& context) {
  const auto data = first_data(adjustment, context);
  if (!adjustment.by || !data) return cannot_tell();
  if (*data <= *adjustment.by) return pass();
  const Measure& measure = *target(adjustment.measure, context);
  return fail({{"date", to_text(*adjustment.by)}, {"data", to_text(*data)}, {"name", measure.name}});
}

// Unless the plan is over by then.
std::optional<Mend> mend(const Adjustment& adjustment, const Context& context, const std::string&) {
  const auto data = first_data(adjustment, context);
  const Day& last = std::max(context.plan.final_review, context.plan.end);
  if (last && *last < *data) return std::nullopt;
  return move_day(adjustment, "by", *data);
}

}  // namespace

extern const Rule kAdjustmentBeforeData;
const Rule kAdjustmentBeforeData = heeding<
    Measure, Observation, Milestone, Goal,
    Fields<&Step::status, &Step::start, &Step::end, &Step::duration, &Plan::start, &Plan::end, &Plan::final_review>>(
    rule<Adjustment, check, mend>("adjustment-before-data", Severity::should, "by", Reach::wide));

}  // namespace waymark
