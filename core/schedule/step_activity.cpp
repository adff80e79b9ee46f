#include "core/schedule/step_activity.hpp"

#include <algorithm>

#include "core/model/step.hpp"
#include "core/schedule/school_points.hpp"

namespace waymark {
namespace {

constexpr int kUnknownLength = 1;

void keep_constraint(Activity& activity, const Step& step, const SchoolPoints& points) {
  if (!step.constraint_date) return;
  const Date day = *step.constraint_date;
  const int start = points.morning_of(day);
  const int finish = points.evening_of(day);
  switch (step.constraint) {
    case Constraint::unset:
      break;
    case Constraint::start_not_before:
      activity.not_before = std::max(activity.not_before, start);
      break;
    case Constraint::start_on:
      activity.not_before = std::max(activity.not_before, start);
      activity.start_at_most = start;
      break;
    case Constraint::finish_not_after:
      activity.finish_at_most = finish;
      break;
    case Constraint::finish_on:
      activity.not_before = std::max(activity.not_before, finish - activity.length);
      activity.finish_at_most = finish;
      break;
  }
}

std::optional<int> length_of(const Step& step, const SchoolPoints& points) {
  if (step.start && step.end && *step.start <= *step.end && step.duration != 0)
    return points.days().between(*step.start, *step.end);
  if (step.duration) return static_cast<int>(*step.duration);
  return std::nullopt;
}

}  // namespace

PlannedStep read_step(const Step& step, const SchoolPoints& points, int origin) {
  PlannedStep planned;
  const auto length = length_of(step, points);
  planned.is_length_known = length.has_value();
  Activity& activity = planned.activity;
  activity.length = length.value_or(kUnknownLength);
  activity.not_before = origin;
  if (step.start)
    activity.not_before = points.morning_of(*step.start);
  else if (step.end)
    activity.not_before = points.evening_of(*step.end) - activity.length;
  keep_constraint(activity, step, points);
  if (activity.length == 0 && step.start && points.days().is_school_day(*step.start)) planned.stands_on = step.start;
  return planned;
}

StepTimes times_of(const PlannedStep& step, const Timing& timing, const SchoolPoints& points) {
  const int length = step.activity.length;
  StepTimes times;
  times.early_start = points.day_from(timing.early_start);
  times.late_start = points.day_from(timing.late_start);
  times.early_finish = length == 0 ? times.early_start : points.day_until(timing.early_start + length);
  times.late_finish = length == 0 ? times.late_start : points.day_until(timing.late_start + length);
  // A milestone on the day on which what it waits for finishes stands at that day's evening, not on the next day.
  if (step.stands_on && points.evening_of(*step.stands_on) == timing.early_start)
    times.early_start = times.early_finish = step.stands_on;
  times.length = length;
  times.is_length_known = step.is_length_known;
  times.slack = timing.slack();
  return times;
}

}  // namespace waymark
