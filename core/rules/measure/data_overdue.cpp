// Data that come late are looked at when nothing can be changed any more.
#include "core/calendar/frequency.hpp"
#include "core/model/goal.hpp"
#include "core/model/measure.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Two school weeks, since a test has to be marked and a list to be counted.
constexpr int kGrace = 10;

std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) { return !a || (b && *b > *a) ? b : a; }

std::optional<Date> newest_value(const Measure& measure) {
  std::optional<Date> newest = measure.baseline_date;
  for (const Observation& each : measure.observations) newest = later(newest, each.date);
  return newest;
}

// When the goal or step that is measured begins and ends.
struct Time {
  std::optional<Date> start;
  std::optional<Date> end;
  bool is_over = false;
};

Time time_measured(const Measure& measure) {
  if (measure.parent && &measure.parent->noun() == &noun_of<Goal>()) {
    const auto& goal = static_cast<const Goal&>(*measure.parent);
    return {goal.start, goal.end};
  }
  if (measure.parent && &measure.parent->noun() == &noun_of<Step>()) {
    const auto& step = static_cast<const Step&>(*measure.parent);
    return {step.start, step.end, is_over(step)};
  }
  return {};
}

Verdict check(const Measure& measure, const Context& context) {
  const auto wait = days_between(measure.frequency);
  if (!context.today || !wait) return cannot_tell();
  const Time time = time_measured(measure);
  const auto newest = newest_value(measure);
  const auto since = later(newest, time.start);
  const auto end = measure.target_date ? measure.target_date : time.end;
  if (!newest || !since || !end || !time.start) return cannot_tell();
  if (time.is_over || *end < *context.today) return pass();
  const Date due{since->days + *wait};
  // School days only: nobody collects over the summer.
  if (context.relations.school_days().between({due.days + 1}, *context.today) <= kGrace) return pass();
  return fail({{"name", measure.name}, {"date", to_text(*newest)}});
}

}  // namespace

extern const Rule kDataOverdue;
const Rule kDataOverdue = rule<Measure, check>("data-overdue", Severity::should, "observations", Reach::wide);

}  // namespace waymark
