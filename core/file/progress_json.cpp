#include "core/file/progress_json.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/file/field_json.hpp"
#include "core/file/gap_json.hpp"
#include "core/model/plan.hpp"
#include "core/progress/plan_progress.hpp"

namespace waymark {
namespace {

Json day(const Day& day) { return day ? Json(to_text(*day)) : Json(); }

// Null is what JSON has for a number that is none.
Json number(double value) { return std::isfinite(value) ? number_json(value) : Json(); }
Json number(const std::optional<double>& value) { return value ? number(*value) : Json(); }

Json truth(const std::optional<bool>& value) { return value ? Json(*value) : Json(); }

Json code(std::string_view name) { return name.empty() ? Json() : Json(name); }

template <class Choice>
Json chosen(Choice value) {
  const auto index = static_cast<std::size_t>(value);
  return index == 0 ? Json() : Json(names_of(Choice{}).names[index - 1]);
}

Json id_of(const Entity* entity) { return entity ? Json(entity->id) : Json(); }

Json text(const Text& words) { return words.empty() ? Json() : Json(words); }

Json write_better(Better better) {
  if (better == Better::unknown) return nullptr;
  return better == Better::higher ? "higher" : "lower";
}

Json write_value_on(const DataPoint* point) {
  if (!point) return nullptr;
  return {{"date", to_text(point->date)}, {"value", number(point->value)}};
}

void add_points(Json& json, const std::vector<DataPoint>& points, const char* group) {
  for (const DataPoint& point : points)
    json.push_back({{"date", to_text(point.date)},
                    {"value", number(point.value)},
                    {"group", group},
                    {"observation", point.observation->id},
                    {"numerator", number(point.numerator)},
                    {"denominator", number(point.denominator)}});
}

Json write_points(const MeasureSeries& series) {
  Json points = Json::array();
  add_points(points, series.focal, "focal");
  add_points(points, series.comparison, "comparison");
  add_points(points, series.state, "state");
  std::stable_sort(points.begin(), points.end(), [](const Json& a, const Json& b) {
    return a["date"].get_ref<const std::string&>() < b["date"].get_ref<const std::string&>();
  });
  return points;
}

Json write_rows(const std::vector<RowNote>& notes) {
  Json json = Json::array();
  for (const RowNote& note : notes)
    json.push_back({{"code", to_text(note.code)}, {"observation", note.observation->id}});
  return json;
}

Json write_signals(const RunChart& chart) {
  Json signals = Json::array();
  if (chart.has_shift()) signals.push_back("shift");
  if (chart.has_few_crossings()) signals.push_back("crossings");
  return signals;
}

Json write_run(const MeasureProgress& progress) {
  const auto& run = progress.chart.longest;
  if (!run) return nullptr;
  return {{"from", to_text(run->from)},
          {"to", to_text(run->to)},
          {"side", run->is_above ? "above" : "below"},
          {"count", run->count},
          {"better", truth(is_shift_better(progress.chart, progress.better))}};
}

void add_chart(Json& json, const MeasureProgress& progress) {
  const RunChart& chart = progress.chart;
  const Json longest_run = chart.is_enough() ? Json(longest_run_allowed(chart.useful)) : Json();
  const Json crossings = chart.is_enough() ? Json(fewest_crossings(chart.useful)) : Json();
  json["n"] = chart.n;
  json["centre"] = number(chart.centre);
  json["useful"] = chart.useful;
  json["enough"] = chart.is_enough();
  json["longestRun"] = chart.longest ? chart.longest->count : 0;
  json["longestRunAllowed"] = longest_run;
  json["crossings"] = chart.crossings;
  json["crossingsFewest"] = crossings;
  json["limits"] = {{"longestRun", longest_run}, {"crossings", crossings}};
  const Json signals = write_signals(chart);
  json["signal"] = signals.empty() ? Json() : signals.front();
  json["signals"] = signals;
  json["run"] = write_run(progress);
}

Json why(NoProjection reason) {
  constexpr std::array<std::string_view, 4> kNames = {"", "too-few-points", "no-deadline", "deadline-past"};
  return code(kNames[static_cast<std::size_t>(reason)]);
}

Json write_projection(const std::optional<Projection>& projection) {
  if (!projection) return nullptr;
  return {{"date", to_text(projection->date)},
          {"value", number(projection->value)},
          {"low", number(projection->low)},
          {"high", number(projection->high)}};
}

void add_slope(Json& json, const MeasureProgress& progress) {
  const auto& slope = progress.slope;
  json["slope"] = slope ? number(slope->per_year) : Json();
  json["slopeLow"] = slope ? number(slope->low) : Json();
  json["slopeHigh"] = slope ? number(slope->high) : Json();
  json["neededSlope"] = number(progress.needed);
  json["target"] = number(progress.measure->target_value);
  json["deadline"] = day(progress.deadline);
  json["projection"] = write_projection(progress.projection.projection);
  json["projectionWhy"] = why(progress.projection.why);
}

Json write_side(Side side) {
  if (side == Side::none) return nullptr;
  return side == Side::above ? "above" : "below";
}

Json write_advice(const FourPoints& four) {
  if (four.is_worse) return "consider-change";
  return four.is_better ? Json("consider-higher-goal") : Json();
}

Json write_aim(const MeasureProgress& progress) {
  if (!progress.aim) return nullptr;
  const AimLine& aim = *progress.aim;
  const DataPoint* last = progress.last();
  return {{"start",
           {{"date", to_text(aim.start.date)},
            {"value", number(aim.start.value)},
            {"from", aim.start.is_median ? "first-three" : "baseline"}}},
          {"end", {{"date", to_text(aim.end)}, {"value", number(aim.target)}}},
          {"expected", last ? number(aim.expected_on(last->date)) : Json()},
          {"fourPoint", write_side(progress.four.side)},
          {"advice", write_advice(progress.four)},
          {"enough", progress.four.is_enough}};
}

Json write_milestones(const std::vector<MilestoneLook>& looks) {
  Json json = Json::array();
  for (const MilestoneLook& look : looks)
    json.push_back({{"id", look.milestone->id},
                    {"date", day(look.milestone->date)},
                    {"value", number(look.milestone->value)},
                    {"state", to_text(look.state)},
                    {"seen", write_value_on(look.seen)}});
  return json;
}

Json write_measure(const MeasureProgress& progress) {
  const Measure& measure = *progress.measure;
  Json json = {{"id", measure.id},
               {"name", measure.name},
               {"goal", id_of(progress.goal)},
               {"step", id_of(progress.step)},
               {"kind", chosen(measure.kind)},
               {"valueKind", chosen(measure.value_kind)},
               {"unit", text(measure.unit)},
               {"direction", chosen(measure.direction)},
               {"better", write_better(progress.better)},
               {"standing", chosen(progress.standing.standing)},
               {"reason", to_text(progress.standing.reason)},
               {"last", write_value_on(progress.last())}};
  add_chart(json, progress);
  add_slope(json, progress);
  json["aim"] = write_aim(progress);
  json["milestones"] = write_milestones(progress.milestones);
  json["gap"] = progress.gap ? write_gap(*progress.gap) : Json();
  json["points"] = write_points(progress.series);
  json["notes"] = write_rows(progress.series.notes);
  json["notRead"] = progress.series.not_read;
  return json;
}

Json write_dimensions(const FidelityLook& look) {
  Json json = Json::object();
  for (std::size_t i = 0; i < look.dimensions.size(); ++i)
    json[std::string(kFidelityDimensionNames[i])] = number(look.dimensions[i]);
  return json;
}

Json write_check(const FidelityLook& look) {
  Json json = {{"check", look.check->id}, {"date", to_text(look.date)}, {"fidelity", number(look.whole)}};
  json.update(write_dimensions(look));
  return json;
}

Json write_step(const StepFidelity& fidelity) {
  Json json = {{"id", fidelity.step->id},
               {"title", fidelity.step->title},
               {"fidelity", number(fidelity.percent)},
               {"band", code(to_text(band_of(fidelity.percent)))},
               {"dimensions", write_dimensions(fidelity.looks.empty() ? FidelityLook{} : fidelity.looks.back())},
               {"last", fidelity.looks.empty() ? Json() : Json(to_text(fidelity.looks.back().date))},
               {"checks", Json::array()},
               {"measures", Json::array()}};
  for (const FidelityLook& look : fidelity.looks) json["checks"].push_back(write_check(look));
  for (const FidelityMeasure& each : fidelity.measures)
    json["measures"].push_back(
        {{"measure", each.measure->id}, {"percent", number(each.percent)}, {"date", to_text(each.date)}});
  return json;
}

Json write_part(const FidelityPart& part) {
  const Entity* whose = part.step ? static_cast<const Entity*>(part.step) : part.measure;
  return {{part.step ? "step" : "measure", whose->id}, {"percent", number(part.percent)}};
}

Json write_goal(const GoalProgress& progress) {
  Json json = {{"id", progress.goal->id},
               {"title", progress.goal->title},
               {"parent", id_of(progress.parent)},
               {"standing", chosen(progress.standing)},
               {"reason", progress.decisive ? Json(to_text(progress.decisive->standing.reason)) : Json()},
               {"outcome", code(to_text(progress.outcome_state))},
               {"fidelity", number(progress.fidelity)},
               {"band", code(to_text(band_of(progress.fidelity)))},
               {"fidelityParts", Json::array()},
               {"measures", Json::array()},
               {"verdict", to_text(progress.judged.verdict)},
               {"verdictReason", code(to_text(progress.judged.missing))},
               {"decision", id_of(progress.decision)},
               {"decidedOn", progress.decision ? day(progress.decision->date) : Json()}};
  for (const FidelityPart& part : progress.parts) json["fidelityParts"].push_back(write_part(part));
  for (const MeasureProgress* each : progress.outcome) json["measures"].push_back(each->measure->id);
  return json;
}

Json write_cycle(const CycleLook& look) {
  return {{"id", look.cycle->id},
          {"title", look.cycle->title},
          {"state", to_text(look.state)},
          {"predicted", number(look.cycle->predicted_value)},
          {"observed", number(look.observed)},
          {"predictedInTime", truth(look.predicted_in_time)},
          {"cameTrue", truth(look.came_true)}};
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
          {"goal", id_of(goal)},
          {"step", need.measure ? id_of(need.measure->step) : Json()},
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
                    {"difference", number(last.difference)},
                    {"ratio", number(last.risk_ratio ? last.risk_ratio : last.ratio)}});
  }
  return gaps;
}

bool is_closing(const MeasureProgress& progress) {
  return progress.gap && progress.gap->movement && progress.gap->movement->verdict == Movement::closing;
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
