#include "core/progress/plan_progress.hpp"

#include <unordered_map>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

void add_measures(const Goal& goal, std::vector<const Measure*>& measures) {
  for (const Measure& measure : goal.measures) measures.push_back(&measure);
  for (const Goal& sub : goal.subgoals) add_measures(sub, measures);
}

using MeasuresByStep = std::unordered_map<const Step*, std::vector<FidelityMeasure>>;

MeasuresByStep fidelity_by_step(const std::vector<MeasureProgress>& measures) {
  MeasuresByStep by_step;
  for (const MeasureProgress& each : measures)
    if (each.step && each.fidelity) by_step[each.step].push_back(*each.fidelity);
  return by_step;
}

StepFidelity fidelity_of(const Step& step, MeasuresByStep& measures) {
  StepFidelity fidelity;
  fidelity.step = &step;
  fidelity.looks = fidelity_looks(step);
  std::vector<double> percents;
  if (!fidelity.looks.empty()) percents.push_back(*fidelity.looks.back().whole);
  if (const auto found = measures.find(&step); found != measures.end()) fidelity.measures = std::move(found->second);
  for (const FidelityMeasure& each : fidelity.measures) percents.push_back(each.percent);
  fidelity.percent = mean_of(percents);
  return fidelity;
}

}  // namespace

const MeasureProgress* PlanProgress::find(const std::string& measure) const {
  for (const MeasureProgress& each : measures)
    if (each.measure->id == measure) return &each;
  return nullptr;
}

std::vector<const Measure*> measures_in_order(const Plan& plan) {
  std::vector<const Measure*> measures;
  for (const Goal& goal : plan.goals) add_measures(goal, measures);
  for (const Step& step : plan.steps)
    for (const Measure& measure : step.measures) measures.push_back(&measure);
  return measures;
}

void complete(PlanProgress& progress, const Plan& plan) {
  progress.steps.clear();
  progress.cycles.clear();
  MeasuresByStep by_step = fidelity_by_step(progress.measures);
  for (const Step& step : plan.steps) {
    StepFidelity fidelity = fidelity_of(step, by_step);
    if (!fidelity.is_empty()) progress.steps.push_back(std::move(fidelity));
  }
  progress.goals = goal_progress(plan, progress.measures, progress.steps);
  for (const LearningCycle& cycle : plan.cycles)
    progress.cycles.push_back(look_at_cycle(cycle, progress.find(cycle.measure.id), progress.today));
  progress.dashboard = dashboard_of(plan, progress.measures, progress.goals, progress.cycles, progress.today);
}

PlanProgress progress_of(const Plan& plan, Date today) {
  PlanProgress progress;
  progress.today = today;
  for (const Measure* measure : measures_in_order(plan))
    progress.measures.push_back(progress_of(*measure, plan, today));
  complete(progress, plan);
  return progress;
}

}  // namespace waymark
