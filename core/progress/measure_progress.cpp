#include "core/progress/measure_progress.hpp"

#include "core/model/plan.hpp"

namespace waymark {
namespace {

template <class T>
const T* parent_as(const Measure& measure) {
  const Entity* parent = measure.parent;
  return parent && &parent->noun() == &noun_of<T>() ? static_cast<const T*>(parent) : nullptr;
}

Day deadline_of(const MeasureProgress& progress, const Plan& plan) {
  if (progress.measure->target_date) return progress.measure->target_date;
  const Day of_parent = progress.goal ? progress.goal->end : progress.step ? progress.step->end : Day();
  return of_parent ? of_parent : plan.end;
}

std::optional<GapProgress> gap_of(const MeasureProgress& progress, const Plan& plan) {
  GapProgress gap;
  const MeasureSeries& series = progress.series;
  const bool is_judged = progress.measure->gap_rule == GapRule::disproportionality;
  gap.outcome = outcome_of(*progress.measure);
  gap.looks = gap_looks(series, gap.outcome, plan.ratio_threshold);
  const bool has_groups = !series.focal.empty() && (!series.comparison.empty() || !series.state.empty());
  if (is_judged && has_groups) gap.disproportionality = disproportionality_of(series, plan);
  if (gap.looks.empty() && !gap.disproportionality) return std::nullopt;
  const std::size_t count = gap.looks.size();
  if (count < 2) return gap;
  gap.movement = movement_between(gap.looks.front(), gap.looks.back(), gap.outcome);
  gap.recent = movement_between(gap.looks[count - 2], gap.looks[count - 1], gap.outcome);
  return gap;
}

// What years of history did says little about a plan that began to change it.
void set_pace(MeasureProgress& progress, DataPoints counted) {
  const Measure& measure = *progress.measure;
  const bool is_all = counted.size() == progress.series.focal.size();
  progress.slope = is_all ? progress.slope_of_all : slope_of(counted);
  progress.needed = needed_slope(counted, measure.target_value, progress.deadline);
  progress.projection = project(counted, progress.slope, progress.deadline, measure);
}

}  // namespace

MeasureProgress progress_of(const Measure& measure, const Plan& plan, Date today) {
  MeasureProgress progress;
  progress.measure = &measure;
  progress.goal = parent_as<Goal>(measure);
  progress.step = parent_as<Step>(measure);
  progress.better = better_way(measure);
  progress.deadline = deadline_of(progress, plan);
  progress.series = series_of(measure, today);
  const DataPoints points = progress.series.focal;
  progress.chart = run_chart_of(points);
  progress.slope_of_all = slope_of(points);
  progress.aim = aim_line_of(measure, points, progress.deadline);
  set_pace(progress, progress.aim ? counted_of(points, *progress.aim) : points);
  if (progress.aim) progress.four = four_points(points, *progress.aim, progress.better);
  progress.milestones = look_at_milestones(measure, points, progress.better, today);
  progress.standing = standing_of({measure, points, progress.better, progress.deadline, progress.chart, progress.aim,
                                   progress.four, progress.milestones},
                                  today);
  progress.fidelity = fidelity_of(measure, progress.series);
  progress.gap = gap_of(progress, plan);
  return progress;
}

}  // namespace waymark
