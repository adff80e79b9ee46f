#include "core/progress/standing.hpp"

#include <array>

#include "core/model/measure.hpp"

namespace waymark {
namespace {

using enum StandingReason;

constexpr MeasureStanding cannot_tell(StandingReason why) { return {Standing::unset, why}; }

bool is_over(const Evidenced& evidence, Date today) {
  return evidence.deadline && (*evidence.deadline < today || *evidence.deadline <= evidence.points.back().date);
}

bool reaches_target(const DataPoint& point, const Evidenced& evidence) {
  return reaches(point.value, *evidence.measure.target_value, evidence.better);
}

MeasureStanding standing_after_end(const Evidenced& evidence) {
  const Date end = *evidence.deadline;
  const DataPoint& last = evidence.points.back();
  const DataPoint* at_end = value_near(evidence.points, end);
  if (at_end && reaches_target(*at_end, evidence)) return {Standing::met, target_reached};
  if (reaches_target(last, evidence)) return {Standing::met, last.date <= end ? target_reached : target_reached_late};
  if (!at_end && last.date < end) return {Standing::no_data, no_value_near_end};
  return {Standing::off_track, target_missed};
}

// What the aim line says; the four-point rule has been asked.
MeasureStanding standing_by_line(const Evidenced& evidence) {
  if (!evidence.aim) return {Standing::too_early, no_aim_line};
  if (!evidence.four.is_enough) return {Standing::too_early, too_few_points};
  const Side worse = evidence.better == Better::higher ? Side::below : Side::above;
  return {Standing::on_track, side_of(evidence.points.back(), *evidence.aim) == worse ? no_rule_broken : on_aim_line};
}

MeasureStanding standing_under_way(const Evidenced& evidence) {
  if (evidence.four.is_worse) return {Standing::off_track, four_points_worse};
  if (behind_milestone(evidence.milestones, evidence.points, evidence.better))
    return {Standing::off_track, milestone_missed};
  if (evidence.four.is_better) return {Standing::on_track, four_points_better};
  if (holds_milestone(evidence.milestones, evidence.points, evidence.better))
    return {Standing::on_track, milestone_met};
  return standing_by_line(evidence);
}

MeasureStanding standing_where_it_should_stay(const Evidenced& evidence, Date today) {
  const auto judged = [&](bool holds) -> MeasureStanding {
    if (!holds) return {Standing::off_track, not_held};
    return {is_over(evidence, today) ? Standing::met : Standing::on_track, held};
  };
  if (evidence.better != Better::unknown) return judged(reaches_target(evidence.points.back(), evidence));
  if (!evidence.chart.is_enough()) return {Standing::too_early, too_few_points};
  return judged(!evidence.chart.has_shift());
}

}  // namespace

std::string_view to_text(StandingReason reason) {
  constexpr std::array<std::string_view, 17> kNames = {"no-values",
                                                       "no-target",
                                                       "no-direction",
                                                       "no-value-near-end",
                                                       "target-reached",
                                                       "target-missed",
                                                       "target-reached-late",
                                                       "four-points-worse",
                                                       "four-points-better",
                                                       "milestone-missed",
                                                       "milestone-met",
                                                       "on-aim-line",
                                                       "no-rule-broken",
                                                       "too-few-points",
                                                       "no-aim-line",
                                                       "held",
                                                       "not-held"};
  return kNames[static_cast<std::size_t>(reason)];
}

MeasureStanding standing_of(const Evidenced& evidence, Date today) {
  if (evidence.points.empty()) return {Standing::no_data, no_values};
  if (!evidence.measure.target_value) return cannot_tell(no_target);
  if (evidence.measure.direction == Direction::maintain) return standing_where_it_should_stay(evidence, today);
  if (evidence.better == Better::unknown) return cannot_tell(no_direction);
  if (is_over(evidence, today)) return standing_after_end(evidence);
  if (reaches_target(evidence.points.back(), evidence)) return {Standing::met, target_reached};
  return standing_under_way(evidence);
}

}  // namespace waymark
