#include "core/progress/goal_progress.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

using Ids = std::vector<std::string>;

// Which of a list's elements are about a goal. Each goal asks for itself and its sub-goals: looking through the whole
// list for each of thousands of goals would take seconds.
class ByGoal {
 public:
  void add(const std::string& goal, std::size_t position) { positions_[goal].push_back(position); }

  // In the list's order, each once.
  std::vector<std::size_t> about(const Ids& goals) const {
    std::vector<std::size_t> all;
    for (const std::string& goal : goals)
      if (const auto found = positions_.find(goal); found != positions_.end())
        all.insert(all.end(), found->second.begin(), found->second.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

 private:
  std::unordered_map<std::string, std::vector<std::size_t>> positions_;
};

template <class List, class GoalsOf>
ByGoal by_goal(const List& list, const GoalsOf& goals_of) {
  ByGoal index;
  for (std::size_t i = 0; i < list.size(); ++i)
    for (const std::string& goal : goals_of(list[i])) index.add(goal, i);
  return index;
}

bool can_judge(const MeasureProgress* each) {
  const Standing standing = each->standing.standing;
  return standing == Standing::met || standing == Standing::on_track || standing == Standing::off_track;
}

bool is_outcome(MeasureKind kind) {
  return kind == MeasureKind::short_term || kind == MeasureKind::long_term || kind == MeasureKind::unset;
}

void add_ids(const Goal& goal, Ids& ids) {
  ids.push_back(goal.id);
  for (const Goal& sub : goal.subgoals) add_ids(sub, ids);
}

Ids with_subgoals(const Goal& goal) {
  Ids ids;
  add_ids(goal, ids);
  return ids;
}

class GoalReader {
 public:
  GoalReader(const Plan& plan, const std::vector<MeasureProgress>& measures, const std::vector<StepFidelity>& steps)
      : plan_(plan), measures_(measures), steps_(steps) {
    measures_of_ = by_goal(measures, [](const auto& each) { return each.goal ? Ids{each.goal->id} : Ids(); });
    looked_at_of_ = by_goal(steps, [](const auto& each) -> const Ids& { return each.step->goals.ids; });
    steps_of_ = by_goal(plan.steps, [](const auto& each) -> const Ids& { return each.goals.ids; });
    decisions_of_ = by_goal(plan.decisions, [](const auto& each) -> const Ids& { return each.goals.ids; });
  }

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
    progress.early = rests_on_early_signs(progress);
    add_fidelity(progress, ids);
    progress.judged = judge_goal(band_of(progress.fidelity), progress.outcome_state);
    for (const MeasureProgress* each : progress.outcome)
      if (each->last()) note_evidence(progress, each->last()->date);
    progress.decision = last_decision(goal);
    goals_.push_back(std::move(progress));
    for (const Goal& sub : goal.subgoals) add(sub, &goal);
  }

  template <class Wanted>
  std::vector<const MeasureProgress*> measures_of(const Ids& ids, const Wanted& wanted) const {
    std::vector<const MeasureProgress*> found;
    for (const std::size_t i : measures_of_.about(ids))
      if (wanted(measures_[i].measure->kind)) found.push_back(&measures_[i]);
    return found;
  }

  std::vector<const MeasureProgress*> outcome_measures(const Goal& goal, const Ids& ids) const {
    if (auto own = measures_of({goal.id}, is_outcome); !own.empty()) return own;
    if (auto below = measures_of(ids, is_outcome); !below.empty()) return below;
    return measures_of({goal.id}, [](MeasureKind kind) { return kind == MeasureKind::output; });
  }

  static bool rests_on_early_signs(const GoalProgress& progress) {
    const auto is_long_term = [](const auto* each) { return each->measure->kind == MeasureKind::long_term; };
    const auto is_judged_one = [&](const auto* each) { return is_long_term(each) && can_judge(each); };
    const auto& all = progress.outcome;
    return progress.standing == Standing::on_track && std::any_of(all.begin(), all.end(), is_long_term) &&
           std::none_of(all.begin(), all.end(), is_judged_one);
  }

  static void set_standing(GoalProgress& progress) {
    const auto first_at = [&](Standing standing) -> const MeasureProgress* {
      for (const MeasureProgress* each : progress.outcome)
        if (each->standing.standing == standing) return each;
      return nullptr;
    };
    const auto& all = progress.outcome;
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
    for (const std::size_t i : looked_at_of_.about(ids))
      if (steps_[i].percent) add_fidelity_of(steps_[i], progress);
    for (const std::size_t i : measures_of_.about(ids)) {
      const MeasureProgress& each = measures_[i];
      if (!each.fidelity) continue;
      progress.parts.push_back({nullptr, each.measure, each.fidelity->percent});
      note_evidence(progress, each.fidelity->date);
    }
    for (const std::size_t i : steps_of_.about(ids))
      if (plan_.steps[i].status != Status::stopped) ++progress.basis.steps;
    std::vector<double> percents;
    for (const FidelityPart& part : progress.parts) percents.push_back(part.percent);
    progress.fidelity = mean_of(percents);
  }

  static void add_fidelity_of(const StepFidelity& each, GoalProgress& progress) {
    progress.parts.push_back({each.step, nullptr, *each.percent});
    progress.basis.looks += static_cast<int>(each.looks.size());
    if (each.step->status != Status::stopped) ++progress.basis.looked_at;
    if (!each.looks.empty()) note_evidence(progress, each.looks.back().date);
    for (const FidelityMeasure& measure : each.measures) note_evidence(progress, measure.date);
  }

  static void note_evidence(GoalProgress& progress, Date date) {
    progress.evidence_until = std::max(progress.evidence_until.value_or(date), date);
  }

  const Decision* last_decision(const Goal& goal) const {
    const Decision* last = nullptr;
    for (const std::size_t i : decisions_of_.about({goal.id})) {
      const Decision& each = plan_.decisions[i];
      if (each.date && (!last || *last->date <= *each.date)) last = &each;
    }
    return last;
  }

  const Plan& plan_;
  const std::vector<MeasureProgress>& measures_;
  const std::vector<StepFidelity>& steps_;
  ByGoal measures_of_, looked_at_of_, steps_of_, decisions_of_;
  std::vector<GoalProgress> goals_;
};

}  // namespace

std::vector<GoalProgress> goal_progress(const Plan& plan, const std::vector<MeasureProgress>& measures,
                                        const std::vector<StepFidelity>& steps) {
  return GoalReader(plan, measures, steps).read();
}

}  // namespace waymark
