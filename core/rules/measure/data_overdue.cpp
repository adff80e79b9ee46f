// Data that come late are looked at when nothing can be changed any more.
#include "core/calendar/frequency.hpp"
#include "core/model/goal.hpp"
#include "core/model/step.hpp"
#include "core/rules/measured_time.hpp"
#include "core/rules/relations.hpp"

namespace waymark {
namespace {

// Two school weeks, since a test has to be marked and a list to be counted.
constexpr int kGrace = 10;

std::optional<Date> newest_value(const Measure& measure) {
  std::optional<Date> newest = measure.baseline_date;
  for (const Observation& each : measure.observations)
    if (each.value || each.numerator) newest = later(newest, each.date);
  return newest;
}

Verdict check(const Measure& measure, const Context& context) {
  const auto wait = days_between(measure.frequency);
  if (!context.today || !wait) return cannot_tell();
  const MeasuredTime time = time_measured(measure, context);
  const auto newest = newest_value(measure);
  const auto since = later(newest, time.start);
  if (!newest || !since || !time.last || !time.start) return cannot_tell();
  if (time.is_over || *time.last < *context.today) return pass();
  const Date due{since->days + *wait};
  // School days only: nobody collects over the summer.
  if (context.relations.days_surely_at_school().between({due.days + 1}, *context.today) <= kGrace) return pass();
  return fail({{"name", measure.name}, {"date", to_text(*newest)}});
}

}  // namespace

extern const Rule kDataOverdue;
const Rule kDataOverdue = heeding<Goal, Fields<&Step::status, &Step::start, &Step::end, &Step::duration>>(
    rule<Measure, check>("data-overdue", Severity::should, "observations", Reach::wide));

}  // namespace waymark
