#include "core/progress/goal_progress.hpp"

#include <algorithm>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

using Ids = std::vector<std::string>;

bool contains(const Ids& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

bool mentions_one_of(const Ids& mentioned, const Ids& ids) {
  return std::any_of(mentioned.begin(), mentioned.end(), [&](const std::string& id) { return contains(ids, id); });
}

bool is_outcome(MeasureKind kind) {
  return kind == MeasureKind::short_term || kind == MeasureKind::long_term || kind == MeasureKind::unset;
}

class GoalReader {
 public:
  GoalReader(const Plan& plan, const std::vector<MeasureProgress>& measures, const std::vector<StepFidelity>& steps)
      : plan_(plan), measures_(measures), steps_(steps) {}

  std::vector<GoalProgress> read() {
    for (const Goal& goal : plan_.goals) add(goal, nullptr);
    return std::move(goals_);
  }

 private:
  void add(const Goal& goal, const Goal* parent) {
    GoalProgress progress;
    progress.goal = &goal;
    progress.parent = parent;
    const Ids ids = with_subgoals(goal);
    progress.outcome = outcome_measures(goal, ids);
    set_standing(progress);
    add_fidelity(progress, ids);
    progress.judged = judge_goal(band_of(progress.fidelity), progress.outcome_state);
    for (const MeasureProgress* each : progress.outcome)
      if (each->last()) note_evidence(progress, each->last()->date);
    progress.decision = last_decision(goal);
    goals_.push_back(std::move(progress));
    for (const Goal& sub : goal.subgoals) add(sub, &goal);
  }

  template <class Wanted>
  std::vector<const MeasureProgress*> measures_that(const Wanted& wanted) const {
    std::vector<const MeasureProgress*> found;
    for (const MeasureProgress& each : measures_)
      if (each.goal && wanted(each)) found.push_back(&each);
    return found;
  }

  std::vector<const MeasureProgress*> outcome_measures(const Goal& goal, const Ids& ids) const {
    const auto own = measures_that(
        [&](const MeasureProgress& each) { return each.goal == &goal && is_outcome(each.measure->kind); });
    if (!own.empty()) return own;
    const auto below = measures_that(
        [&](const MeasureProgress& each) { return contains(ids, each.goal->id) && is_outcome(each.measure->kind); });
    if (!below.empty()) return below;
    return measures_that(
        [&](const MeasureProgress& each) { return each.goal == &goal && each.measure->kind == MeasureKind::output; });
  }

  static void set_standing(GoalProgress& progress) {
    const auto first_at = [&](Standing standing) -> const MeasureProgress* {
      for (const MeasureProgress* each : progress.outcome)
        if (each->standing.standing == standing) return each;
      return nullptr;
    };
    const auto& all = progress.outcome;
    const auto can_judge = [](const MeasureProgress* each) {
      const Standing standing = each->standing.standing;
      return standing == Standing::met || standing == Standing::on_track || standing == Standing::off_track;
    };
    progress.judged_measures = static_cast<int>(std::count_if(all.begin(), all.end(), can_judge));
    const auto is_met = [](const MeasureProgress* each) { return each->standing.standing == Standing::met; };
    if (const auto* off = first_at(Standing::off_track)) {
      set_standing(progress, Standing::off_track, off, OutcomeState::off);
    } else if (!all.empty() && std::all_of(all.begin(), all.end(), is_met)) {
      set_standing(progress, Standing::met, all.front(), OutcomeState::on);
    } else if (const auto* on = first_at(Standing::on_track)) {
      set_standing(progress, Standing::on_track, on, OutcomeState::on);
    } else if (const auto* met = first_at(Standing::met)) {
      set_standing(progress, Standing::on_track, met, OutcomeState::on);
    } else if (const auto* early = first_at(Standing::too_early)) {
      set_standing(progress, Standing::too_early, early, OutcomeState::unknown);
    } else if (const auto* none = first_at(Standing::no_data)) {
      set_standing(progress, Standing::no_data, none, OutcomeState::unknown);
    } else if (!all.empty()) {
      set_standing(progress, Standing::unset, all.front(), OutcomeState::unknown);
    }
  }

  static void set_standing(GoalProgress& progress, Standing standing, const MeasureProgress* decisive,
                           OutcomeState state) {
    progress.standing = standing;
    progress.decisive = decisive;
    progress.outcome_state = state;
  }

  void add_fidelity(GoalProgress& progress, const Ids& ids) const {
    for (const StepFidelity& each : steps_) {
      if (!each.percent || !mentions_one_of(each.step->goals.ids, ids)) continue;
      progress.parts.push_back({each.step, nullptr, *each.percent});
      progress.basis.looks += static_cast<int>(each.looks.size());
      if (each.step->status != Status::stopped) ++progress.basis.looked_at;
      if (!each.looks.empty()) note_evidence(progress, each.looks.back().date);
      for (const FidelityMeasure& measure : each.measures) note_evidence(progress, measure.date);
    }
    for (const MeasureProgress& each : measures_) {
      if (!each.goal || !each.fidelity || !contains(ids, each.goal->id)) continue;
      progress.parts.push_back({nullptr, each.measure, each.fidelity->percent});
      note_evidence(progress, each.fidelity->date);
    }
    for (const Step& step : plan_.steps)
      if (step.status != Status::stopped && mentions_one_of(step.goals.ids, ids)) ++progress.basis.steps;
    std::vector<double> percents;
    for (const FidelityPart& part : progress.parts) percents.push_back(part.percent);
    progress.fidelity = mean_of(percents);
  }

  static void note_evidence(GoalProgress& progress, Date date) {
    progress.evidence_until = std::max(progress.evidence_until.value_or(date), date);
  }

  const Decision* last_decision(const Goal& goal) const {
    const Decision* last = nullptr;
    for (const Decision& each : plan_.decisions)
      if (each.date && contains(each.goals.ids, goal.id) && (!last || *last->date <= *each.date)) last = &each;
    return last;
  }

  const Plan& plan_;
  const std::vector<MeasureProgress>& measures_;
  const std::vector<StepFidelity>& steps_;
  std::vector<GoalProgress> goals_;
};

void add_ids(const Goal& goal, Ids& ids) {
  ids.push_back(goal.id);
  for (const Goal& sub : goal.subgoals) add_ids(sub, ids);
}

}  // namespace

std::vector<std::string> with_subgoals(const Goal& goal) {
  Ids ids;
  add_ids(goal, ids);
  return ids;
}

std::vector<GoalProgress> goal_progress(const Plan& plan, const std::vector<MeasureProgress>& measures,
                                        const std::vector<StepFidelity>& steps) {
  return GoalReader(plan, measures, steps).read();
}

}  // namespace waymark
