#include "core/progress/dashboard.hpp"

#include <algorithm>
#include <array>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

void count(StandingCounts& counts, Standing standing) {
  switch (standing) {
    case Standing::met:
      ++counts.met;
      break;
    case Standing::on_track:
      ++counts.on_track;
      break;
    case Standing::off_track:
      ++counts.off_track;
      break;
    case Standing::too_early:
      ++counts.too_early;
      break;
    case Standing::no_data:
      ++counts.no_data;
      break;
    case Standing::unset:
      ++counts.cannot_tell;
      break;
  }
}

bool is_late(const Step& step, Date today) {
  const bool is_over = step.end && *step.end < today;
  return is_over && step.status != Status::done && step.status != Status::paused && step.status != Status::stopped;
}

void count(StandingCounts& counts, const GoalProgress& goal) {
  if (goal.early)
    ++counts.early;
  else
    count(counts, goal.standing);
}

void count(StepCounts& counts, const Step& step, Date today) {
  ++counts.total;
  if (is_late(step, today)) ++counts.late;
  switch (step.status) {
    case Status::done:
      ++counts.done;
      break;
    case Status::under_way:
      ++counts.under_way;
      break;
    case Status::paused:
      ++counts.paused;
      break;
    case Status::stopped:
      ++counts.stopped;
      break;
    default:
      ++counts.not_started;
      break;
  }
}

void count(Predictions& predictions, const CycleLook& look) {
  if (!look.cycle->predicted_value) return;
  if (!look.came_true) ++predictions.open;
  if (look.came_true == true) ++predictions.came_true;
  if (look.came_true == false) ++predictions.did_not;
}

// Looks for what was decided about a goal or step.
class Decided {
 public:
  explicit Decided(const Plan& plan) : plan_(plan) {}

  bool about(const Goal& goal, Date since) const {
    for (const Entity* each = &goal; each && &each->noun() == &noun_of<Goal>(); each = each->parent)
      if (is_decided(&Decision::goals, each->id, since)) return true;
    return false;
  }
  bool about(const Step& step, Date since) const {
    if (is_decided(&Decision::steps, step.id, since)) return true;
    return std::any_of(step.goals.ids.begin(), step.goals.ids.end(),
                       [&](const std::string& goal) { return is_decided(&Decision::goals, goal, since); });
  }

 private:
  template <class T>
  bool is_decided(Refs<T> Decision::*about, const std::string& id, Date since) const {
    for (const Decision& each : plan_.decisions) {
      const auto& ids = (each.*about).ids;
      if (each.date && since <= *each.date && std::find(ids.begin(), ids.end(), id) != ids.end()) return true;
    }
    return false;
  }

  const Plan& plan_;
};

class NeedFinder {
 public:
  explicit NeedFinder(const Plan& plan) : decided_(plan) {}

  void look_at(const MeasureProgress& measure) {
    if (!measure.last() || measure.standing.standing == Standing::met) return;
    if (measure.four.is_worse) add(NeedReason::four_points, measure, measure.four.since);
    look_at_chart(measure);
    if (measure.standing.reason == StandingReason::target_missed)
      add(NeedReason::target_missed, measure, *measure.deadline);
    else
      look_at_milestones(measure);
    look_at_ratio(measure);
  }

  void look_at(const GoalProgress& goal) {
    const GoalVerdict verdict = goal.judged.verdict;
    if (verdict == GoalVerdict::cannot_tell || verdict == GoalVerdict::go_on || !goal.evidence_until) return;
    if (decided_.about(*goal.goal, *goal.evidence_until)) return;
    needs_.push_back({NeedReason::verdict, nullptr, &goal, *goal.evidence_until, nullptr});
  }

  std::vector<Need> finish() {
    std::stable_sort(needs_.begin(), needs_.end(), [](const Need& a, const Need& b) { return a.since < b.since; });
    return std::move(needs_);
  }

 private:
  void add(NeedReason reason, const MeasureProgress& measure, Date since, const Milestone* milestone = nullptr) {
    if (measure.goal && decided_.about(*measure.goal, since)) return;
    if (measure.step && decided_.about(*measure.step, since)) return;
    needs_.push_back({reason, &measure, nullptr, since, milestone});
  }

  void look_at_chart(const MeasureProgress& measure) {
    const RunChart& chart = measure.chart;
    if (chart.has_shift()) {
      if (!is_shift_better(chart, measure.better).value_or(false))
        add(NeedReason::shift, measure, chart.longest->too_long_on);
    } else if (chart.has_few_crossings() && !is_getting_better(measure)) {
      add(NeedReason::crossings, measure, measure.last()->date);
    }
  }

  static bool is_getting_better(const MeasureProgress& measure) {
    return measure.slope_of_all && measure.better != Better::unknown &&
           advantage(measure.slope_of_all->per_year, 0, measure.better) > 0;
  }

  void look_at_milestones(const MeasureProgress& measure) {
    if (measure.better == Better::unknown) return;
    const MilestoneLook* missed = behind_milestone(measure.milestones, measure.series.focal, measure.better);
    if (missed) add(NeedReason::milestone_missed, measure, *missed->milestone->date, missed->milestone);
  }

  void look_at_ratio(const MeasureProgress& measure) {
    if (!measure.gap || !measure.gap->disproportionality) return;
    const Disproportionality& rule = *measure.gap->disproportionality;
    if (rule.identified.value_or(false)) add(NeedReason::identified, measure, rule.years.back().date);
  }

  Decided decided_;
  std::vector<Need> needs_;
};

}  // namespace

std::string_view to_text(NeedReason reason) {
  constexpr std::array<std::string_view, 7> kNames = {"four-points",   "shift",   "crossings", "milestone-missed",
                                                      "target-missed", "verdict", "identified"};
  return kNames[static_cast<std::size_t>(reason)];
}

Dashboard dashboard_of(const Plan& plan, const std::vector<MeasureProgress>& measures,
                       const std::vector<GoalProgress>& goals, const std::vector<CycleLook>& cycles, Date today) {
  Dashboard dashboard;
  NeedFinder needs(plan);
  for (const MeasureProgress& each : measures) {
    count(dashboard.measures, each.standing.standing);
    needs.look_at(each);
  }
  for (const GoalProgress& each : goals) {
    count(dashboard.goals, each);
    needs.look_at(each);
  }
  for (const Step& step : plan.steps) {
    count(dashboard.steps, step, today);
    if (is_late(step, today)) dashboard.late_steps.push_back(&step);
  }
  for (const CycleLook& look : cycles) {
    count(dashboard.predictions, look);
    if (look.state == CycleState::open || look.state == CycleState::overdue)
      dashboard.open_cycles.push_back(look.cycle);
  }
  dashboard.needs = needs.finish();
  return dashboard;
}

}  // namespace waymark
