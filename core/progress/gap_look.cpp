#include "core/progress/gap_look.hpp"

#include <algorithm>

namespace waymark {
namespace {

const DataPoint* nearest(DataPoints points, Date day) {
  const DataPoint* before = last_until(points, day);
  const DataPoint* after = before ? before + 1 : points.data();
  if (after == points.data() + points.size()) after = nullptr;
  const auto distance = [&](const DataPoint* point) {
    return point ? std::max(point->date.days - day.days, day.days - point->date.days) : INT32_MAX;
  };
  const DataPoint* best = distance(after) < distance(before) ? after : before;
  return distance(best) <= kDaysApart ? best : nullptr;
}

void add_risks(GapLook& look, OutcomeKind outcome, Number threshold) {
  look.focal_counts = counts_of(look.focal);
  look.comparison_counts = counts_of(look.comparison);
  if (!look.focal_counts || !look.comparison_counts) return;
  const Counts& focal = *look.focal_counts;
  const Counts& comparison = *look.comparison_counts;
  look.risk_difference = focal.risk() - comparison.risk();
  look.risk_ratio = risk_ratio(focal, comparison);
  look.interval = ratio_interval(focal, comparison);
  if (outcome != OutcomeKind::unknown) look.to_close = students_to_close(focal, comparison, outcome);
  if (outcome == OutcomeKind::unfavourable && threshold)
    look.to_ratio = students_to_ratio(focal, comparison, *threshold);
}

}  // namespace

OutcomeKind outcome_of(const Measure& measure) {
  // What 300.647 counts (placements, removals, identifications) nobody wants more of.
  if (measure.gap_rule == GapRule::disproportionality) return OutcomeKind::unfavourable;
  const Better better = better_way(measure);
  if (better == Better::unknown) return OutcomeKind::unknown;
  return better == Better::higher ? OutcomeKind::favourable : OutcomeKind::unfavourable;
}

std::vector<GapLook> gap_looks(const MeasureSeries& series, OutcomeKind outcome, Number threshold) {
  std::vector<GapLook> looks;
  for (const DataPoint& focal : series.focal) {
    const DataPoint* comparison = nearest(series.comparison, focal.date);
    if (!comparison) continue;
    GapLook look;
    look.focal = focal;
    look.comparison = *comparison;
    look.difference = focal.value - comparison->value;
    if (comparison->value > 0) look.ratio = focal.value / comparison->value;
    add_risks(look, outcome, threshold);
    looks.push_back(look);
  }
  return looks;
}

}  // namespace waymark
