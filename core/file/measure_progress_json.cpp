#include "core/file/measure_progress_json.hpp"

#include <algorithm>
#include <array>

#include "core/file/figure_json.hpp"
#include "core/file/gap_json.hpp"
#include "core/model/plan.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {
namespace {

Json text(const Text& words) { return words.empty() ? Json() : Json(words); }

Json write_better(Better better) {
  if (better == Better::unknown) return nullptr;
  return better == Better::higher ? "higher" : "lower";
}

Json write_value_on(const DataPoint* point) {
  if (!point) return nullptr;
  return {{"date", to_text(point->date)}, {"value", figure_json(point->value)}};
}

void add_points(Json& json, const std::vector<DataPoint>& points, const char* group) {
  for (const DataPoint& point : points)
    json.push_back({{"date", to_text(point.date)},
                    {"value", figure_json(point.value)},
                    {"group", group},
                    {"observation", point.observation->id},
                    {"numerator", figure_json(point.numerator)},
                    {"denominator", figure_json(point.denominator)}});
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
          {"better", truth_json(is_shift_better(progress.chart, progress.better))}};
}

void add_chart(Json& json, const MeasureProgress& progress) {
  const RunChart& chart = progress.chart;
  const Json longest_run = chart.is_enough() ? Json(longest_run_allowed(chart.useful)) : Json();
  const Json crossings = chart.is_enough() ? Json(fewest_crossings(chart.useful)) : Json();
  json["n"] = chart.n;
  json["centre"] = figure_json(chart.centre);
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
  return code_json(kNames[static_cast<std::size_t>(reason)]);
}

Json write_projection(const std::optional<Projection>& projection) {
  if (!projection) return nullptr;
  return {{"date", to_text(projection->date)},
          {"value", figure_json(projection->value)},
          {"low", figure_json(projection->low)},
          {"high", figure_json(projection->high)}};
}

void add_slope(Json& json, const MeasureProgress& progress) {
  const auto& slope = progress.slope;
  json["slope"] = slope ? figure_json(slope->per_year) : Json();
  json["slopeLow"] = slope ? figure_json(slope->low) : Json();
  json["slopeHigh"] = slope ? figure_json(slope->high) : Json();
  json["neededSlope"] = figure_json(progress.needed);
  json["target"] = figure_json(progress.measure->target_value);
  json["deadline"] = day_json(progress.deadline);
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
            {"value", figure_json(aim.start.value)},
            {"from", aim.start.is_median ? "first-three" : "baseline"}}},
          {"end", {{"date", to_text(aim.end)}, {"value", figure_json(aim.target)}}},
          {"expected", last ? figure_json(aim.expected_on(last->date)) : Json()},
          {"fourPoint", write_side(progress.four.side)},
          {"advice", write_advice(progress.four)},
          {"enough", progress.four.is_enough}};
}

Json write_milestones(const std::vector<MilestoneLook>& looks) {
  Json json = Json::array();
  for (const MilestoneLook& look : looks)
    json.push_back({{"id", look.milestone->id},
                    {"date", day_json(look.milestone->date)},
                    {"value", figure_json(look.milestone->value)},
                    {"state", to_text(look.state)},
                    {"seen", write_value_on(look.seen)}});
  return json;
}

}  // namespace

Json write_measure(const MeasureProgress& progress) {
  const Measure& measure = *progress.measure;
  Json json = {{"id", measure.id},
               {"name", measure.name},
               {"goal", id_json(progress.goal)},
               {"step", id_json(progress.step)},
               {"kind", choice_json(measure.kind)},
               {"valueKind", choice_json(measure.value_kind)},
               {"unit", text(measure.unit)},
               {"direction", choice_json(measure.direction)},
               {"better", write_better(progress.better)},
               {"standing", choice_json(progress.standing.standing)},
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

}  // namespace waymark
