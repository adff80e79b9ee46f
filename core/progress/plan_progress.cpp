#include "core/progress/plan_progress.hpp"

#include <unordered_map>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

void add_measures(const Goal& goal, const Plan& plan, PlanProgress& progress) {
  for (const Measure& measure : goal.measures) progress.measures.push_back(progress_of(measure, plan, progress.today));
  for (const Goal& sub : goal.subgoals) add_measures(sub, plan, progress);
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

PlanProgress progress_of(const Plan& plan, Date today) {
  PlanProgress progress;
  progress.today = today;
  for (const Goal& goal : plan.goals) add_measures(goal, plan, progress);
  for (const Step& step : plan.steps)
    for (const Measure& measure : step.measures) progress.measures.push_back(progress_of(measure, plan, today));
  MeasuresByStep by_step = fidelity_by_step(progress.measures);
  for (const Step& step : plan.steps) {
    StepFidelity fidelity = fidelity_of(step, by_step);
    if (!fidelity.is_empty()) progress.steps.push_back(std::move(fidelity));
  }
  progress.goals = goal_progress(plan, progress.measures, progress.steps);
  for (const LearningCycle& cycle : plan.cycles)
    progress.cycles.push_back(look_at_cycle(cycle, progress.find(cycle.measure.id), today));
  progress.dashboard = dashboard_of(plan, progress.measures, progress.goals, progress.cycles, today);
  return progress;
}

}  // namespace waymark
