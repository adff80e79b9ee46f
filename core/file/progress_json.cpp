#include "core/file/progress_json.hpp"

#include <algorithm>

#include "core/file/figure_json.hpp"
#include "core/file/measure_progress_json.hpp"
#include "core/model/plan.hpp"
#include "core/progress/plan_progress.hpp"

namespace waymark {
namespace {

Json write_dimensions(const FidelityLook& look) {
  Json json = Json::object();
  for (std::size_t i = 0; i < look.dimensions.size(); ++i)
    json[std::string(kFidelityDimensionNames[i])] = figure_json(look.dimensions[i]);
  return json;
}

Json write_check(const FidelityLook& look) {
  Json json = {{"check", look.check->id}, {"date", to_text(look.date)}, {"fidelity", figure_json(look.whole)}};
  json.update(write_dimensions(look));
  return json;
}

Json write_step(const StepFidelity& fidelity) {
  Json json = {{"id", fidelity.step->id},
               {"title", fidelity.step->title},
               {"fidelity", figure_json(fidelity.percent)},
               {"band", code_json(to_text(band_of(fidelity.percent)))},
               {"dimensions", write_dimensions(fidelity.looks.empty() ? FidelityLook{} : fidelity.looks.back())},
               {"last", fidelity.looks.empty() ? Json() : Json(to_text(fidelity.looks.back().date))},
               {"checks", Json::array()},
               {"measures", Json::array()}};
  for (const FidelityLook& look : fidelity.looks) json["checks"].push_back(write_check(look));
  for (const FidelityMeasure& each : fidelity.measures)
    json["measures"].push_back(
        {{"measure", each.measure->id}, {"percent", figure_json(each.percent)}, {"date", to_text(each.date)}});
  return json;
}

Json write_part(const FidelityPart& part) {
  const Entity* whose = part.step ? static_cast<const Entity*>(part.step) : part.measure;
  return {{part.step ? "step" : "measure", whose->id}, {"percent", figure_json(part.percent)}};
}

Json write_goal(const GoalProgress& progress) {
  Json json = {
      {"id", progress.goal->id},
      {"title", progress.goal->title},
      {"parent", id_json(progress.parent)},
      {"standing", choice_json(progress.standing)},
      {"reason", progress.decisive ? Json(to_text(progress.decisive->standing.reason)) : Json()},
      {"outcome", code_json(to_text(progress.outcome_state))},
      {"fidelity", figure_json(progress.fidelity)},
      {"band", code_json(to_text(band_of(progress.fidelity)))},
      {"fidelityParts", Json::array()},
      {"fidelityBasis",
       {{"steps", progress.basis.steps}, {"lookedAt", progress.basis.looked_at}, {"looks", progress.basis.looks}}},
      {"measures", Json::array()},
      {"verdict", to_text(progress.judged.verdict)},
      {"verdictReason", code_json(to_text(progress.judged.missing))},
      {"decision", id_json(progress.decision)},
      {"decidedOn", progress.decision ? day_json(progress.decision->date) : Json()}};
  for (const FidelityPart& part : progress.parts) json["fidelityParts"].push_back(write_part(part));
  for (const MeasureProgress* each : progress.outcome) json["measures"].push_back(each->measure->id);
  return json;
}

Json write_cycle(const CycleLook& look) {
  return {{"id", look.cycle->id},
          {"title", look.cycle->title},
          {"state", to_text(look.state)},
          {"predicted", figure_json(look.cycle->predicted_value)},
          {"observed", figure_json(look.observed)},
          {"predictedInTime", truth_json(look.predicted_in_time)},
          {"cameTrue", truth_json(look.came_true)}};
}

Json write_counts(const StandingCounts& counts) {
  return {{"met", counts.met},
          {"onTrack", counts.on_track},
          {"offTrack", counts.off_track},
          {"tooEarly", counts.too_early},
          {"noData", counts.no_data},
          {"cannotTell", counts.cannot_tell}};
}

Json write_counts(const StepCounts& counts) {
  return {{"total", counts.total},
          {"done", counts.done},
          {"late", counts.late},
          {"underWay", counts.under_way},
          {"notStarted", counts.not_started},
          {"paused", counts.paused},
          {"stopped", counts.stopped}};
}

Json detail_of(const Need& need) {
  if (need.milestone) return need.milestone->id;
  return need.goal ? Json(to_text(need.goal->judged.verdict)) : Json();
}

Json write_need(const Need& need) {
  const Goal* goal = need.goal ? need.goal->goal : need.measure->goal;
  return {{"reason", to_text(need.reason)},
          {"goal", id_json(goal)},
          {"step", need.measure ? id_json(need.measure->step) : Json()},
          {"measure", need.measure ? Json(need.measure->measure->id) : Json()},
          {"since", to_text(need.since)},
          {"detail", detail_of(need)}};
}

Json write_gaps(const std::vector<MeasureProgress>& measures) {
  Json gaps = Json::array();
  for (const MeasureProgress& each : measures) {
    if (!each.gap || each.gap->looks.empty()) continue;
    const GapLook& last = each.gap->looks.back();
    gaps.push_back({{"measure", each.measure->id},
                    {"movement", each.gap->movement ? Json(to_text(each.gap->movement->verdict)) : Json()},
                    {"studentsToClose", last.to_close ? Json(*last.to_close) : Json()},
                    {"difference", figure_json(last.difference)},
                    {"ratio", figure_json(last.risk_ratio ? last.risk_ratio : last.ratio)}});
  }
  return gaps;
}

// Not where the numbers of students say that it could be chance.
bool is_closing(const MeasureProgress& progress) {
  if (!progress.gap || !progress.gap->movement) return false;
  const GapMovement& movement = *progress.gap->movement;
  return movement.verdict == Movement::closing && movement.beyond_chance.value_or(true);
}

Json write_dashboard(const PlanProgress& progress) {
  const Dashboard& dashboard = progress.dashboard;
  Json json = {{"measures", write_counts(dashboard.measures)},
               {"goals", write_counts(dashboard.goals)},
               {"steps", write_counts(dashboard.steps)},
               {"lateSteps", Json::array()},
               {"gaps", write_gaps(progress.measures)},
               {"gapsClosing", std::count_if(progress.measures.begin(), progress.measures.end(), is_closing)},
               {"needsDecision", Json::array()},
               {"openCycles", Json::array()},
               {"predictions",
                {{"cameTrue", dashboard.predictions.came_true},
                 {"didNot", dashboard.predictions.did_not},
                 {"open", dashboard.predictions.open}}}};
  for (const Step* step : dashboard.late_steps) json["lateSteps"].push_back(step->id);
  for (const Need& need : dashboard.needs) json["needsDecision"].push_back(write_need(need));
  for (const LearningCycle* cycle : dashboard.open_cycles) json["openCycles"].push_back(cycle->id);
  return json;
}

template <class T, class Write>
Json write_all(const std::vector<T>& all, const Write& write) {
  Json json = Json::array();
  for (const T& each : all) json.push_back(write(each));
  return json;
}

}  // namespace

Json write_progress(const PlanProgress& progress) {
  return {{"today", to_text(progress.today)},
          {"measures", write_all(progress.measures, write_measure)},
          {"goals", write_all(progress.goals, write_goal)},
          {"steps", write_all(progress.steps, write_step)},
          {"cycles", write_all(progress.cycles, write_cycle)},
          {"dashboard", write_dashboard(progress)}};
}

}  // namespace waymark
