#include "core/file/progress_json.hpp"

#include <algorithm>

#include "core/file/code_json.hpp"
#include "core/file/measure_progress_json.hpp"
#include "core/model/plan.hpp"
#include "core/progress/progress_keeper.hpp"

namespace waymark {
namespace {

const std::string& id_of(const Entity* entity) { return entity->id; }

void add_dimensions(JsonText& text, const FidelityLook& look) {
  for (std::size_t i = 0; i < look.dimensions.size(); ++i)
    text.add_members(kFidelityDimensionNames[i], look.dimensions[i]);
}

auto dimensions_of(const FidelityLook& look) {
  return [&look](JsonText& text) { text.object_with([&] { add_dimensions(text, look); }); };
}

Code decided_words(const GoalProgress& progress) {
  return progress.decisive ? Code(to_text(progress.decisive->standing.reason)) : Code();
}

}  // namespace

void write(JsonText& text, const FidelityLook& look) {
  text.object_with([&] {
    text.add_members("check", look.check->id, "date", look.date, "fidelity", look.whole);
    add_dimensions(text, look);
  });
}

void write(JsonText& text, const FidelityMeasure& each) {
  text.object("measure", each.measure->id, "percent", each.percent, "date", each.date);
}

void write(JsonText& text, const StepFidelity& fidelity) {
  static const FidelityLook none;
  const bool has_looks = !fidelity.looks.empty();
  text.object("id", fidelity.step->id, "title", fidelity.step->title, "fidelity", fidelity.percent,  //
              "band", code_or_null(to_text(band_of(fidelity.percent))),                              //
              "dimensions", dimensions_of(has_looks ? fidelity.looks.back() : none),                 //
              "last", has_looks ? Day(fidelity.looks.back().date) : Day(),                           //
              "checks", fidelity.looks, "measures", fidelity.measures);
}

void write(JsonText& text, const FidelityPart& part) {
  if (part.step)
    text.object("step", part.step->id, "percent", part.percent);
  else
    text.object("measure", part.measure->id, "percent", part.percent);
}

void write(JsonText& text, const FidelityBasis& basis) {
  text.object("steps", basis.steps, "lookedAt", basis.looked_at, "looks", basis.looks);
}

void write(JsonText& text, const GoalProgress& progress) {
  const Decision* decision = progress.decision;
  text.object_with([&] {
    text.add_members("id", progress.goal->id, "title", progress.goal->title, "parent", id_or_null(progress.parent));
    text.add_members("standing", choice_or_null(progress.standing), "reason", decided_words(progress));
    text.add_members("decisive", progress.decisive ? Code(progress.decisive->measure->id) : Code());
    text.add_members("judged", progress.judged_measures, "early", progress.early);
    text.add_members("outcome", code_or_null(to_text(progress.outcome_state)), "fidelity", progress.fidelity);
    text.add_members("band", code_or_null(to_text(band_of(progress.fidelity))), "fidelityParts", progress.parts);
    text.add_members("fidelityBasis", progress.basis);
    text.add_members("measures", json_list(progress.outcome, [](const auto* each) { return each->measure->id; }));
    text.add_members("verdict", to_text(progress.judged.verdict));
    text.add_members("verdictReason", code_or_null(to_text(progress.judged.missing)));
    text.add_members("decision", id_or_null(decision), "decidedOn", decision ? decision->date : Day());
  });
}

void write(JsonText& text, const CycleLook& look) {
  text.object("id", look.cycle->id, "title", look.cycle->title, "state", to_text(look.state),  //
              "predicted", look.cycle->predicted_value, "observed", look.observed,             //
              "predictedInTime", look.predicted_in_time, "cameTrue", look.came_true);
}

void write(JsonText& text, const StandingCounts& counts) {
  text.object("met", counts.met, "onTrack", counts.on_track, "early", counts.early, "offTrack", counts.off_track,  //
              "tooEarly", counts.too_early, "noData", counts.no_data, "cannotTell", counts.cannot_tell);
}

void write(JsonText& text, const StepCounts& counts) {
  text.object("total", counts.total, "done", counts.done, "late", counts.late, "underWay", counts.under_way,  //
              "notStarted", counts.not_started, "paused", counts.paused, "stopped", counts.stopped);
}

void write(JsonText& text, const Predictions& predictions) {
  text.object("cameTrue", predictions.came_true, "didNot", predictions.did_not, "open", predictions.open);
}

namespace {

Code detail_of(const Need& need) {
  if (need.milestone) return need.milestone->id;
  return need.goal ? Code(to_text(need.goal->judged.verdict)) : Code();
}

}  // namespace

void write(JsonText& text, const Need& need) {
  const MeasureProgress* measure = need.measure;
  text.object("reason", to_text(need.reason), "goal", id_or_null(need.goal ? need.goal->goal : measure->goal),  //
              "step", id_or_null(measure ? measure->step : nullptr),                                            //
              "measure", id_or_null(measure ? measure->measure : nullptr),                                      //
              "since", need.since, "detail", detail_of(need));
}

namespace {

struct LastGap {
  const MeasureProgress* measure;
};

void write(JsonText& text, const LastGap& each) {
  const GapProgress& gap = *each.measure->gap;
  const GapLook& last = gap.looks.back();
  text.object("measure", each.measure->measure->id,                                      //
              "movement", gap.movement ? Code(to_text(gap.movement->verdict)) : Code(),  //
              "studentsToClose", last.to_close, "difference", last.difference,           //
              "ratio", last.risk_ratio ? last.risk_ratio : last.ratio);
}

std::vector<LastGap> last_gaps(const std::vector<MeasureProgress>& measures) {
  std::vector<LastGap> gaps;
  for (const MeasureProgress& each : measures)
    if (each.gap && !each.gap->looks.empty()) gaps.push_back({&each});
  return gaps;
}

// Not where the numbers of students say that it could be chance.
bool is_closing(const MeasureProgress& progress) {
  if (!progress.gap || !progress.gap->movement) return false;
  const GapMovement& movement = *progress.gap->movement;
  return movement.verdict == Movement::closing && movement.beyond_chance.value_or(true);
}

auto dashboard_of(const PlanProgress& progress) {
  return [&progress](JsonText& text) {
    const Dashboard& dashboard = progress.dashboard;
    const auto& measures = progress.measures;
    text.object("measures", dashboard.measures, "goals", dashboard.goals, "steps", dashboard.steps,       //
                "lateSteps", json_list(dashboard.late_steps, id_of), "gaps", last_gaps(measures),         //
                "gapsClosing", std::count_if(measures.begin(), measures.end(), is_closing),               //
                "needsDecision", dashboard.needs, "openCycles", json_list(dashboard.open_cycles, id_of),  //
                "predictions", dashboard.predictions);
  };
}

struct Told {
  const MeasureProgress* measure;
  Looks looks;
};

void write(JsonText& text, const Told& each) { write_measure(text, *each.measure, each.looks); }

// Of a mark that the keeper never gave nothing is known.
std::vector<Told> news_since(std::uint32_t mark, const PlanProgress& progress, const ProgressKeeper& keeper) {
  const bool is_known = mark <= keeper.mark();
  std::vector<Told> news;
  for (const MeasureProgress& each : progress.measures)
    if (!is_known || keeper.is_new_since(mark, each)) news.push_back({&each, Looks::last_only});
  return news;
}

std::vector<Told> all_of(const PlanProgress& progress) {
  std::vector<Told> all;
  for (const MeasureProgress& each : progress.measures) all.push_back({&each, Looks::all});
  return all;
}

const std::string& id_of_measure(const MeasureProgress& progress) { return progress.measure->id; }

void add_plan(JsonText& text, const PlanProgress& progress) {
  text.add_members("goals", progress.goals, "steps", progress.steps, "cycles", progress.cycles);
  text.add_members("dashboard", dashboard_of(progress));
}

}  // namespace

std::string write_progress(const PlanProgress& progress) {
  JsonText text;
  text.object_with([&] {
    text.add_members("today", progress.today, "measures", all_of(progress));
    add_plan(text, progress);
  });
  return text.take();
}

std::string write_progress_since(std::uint32_t mark, const PlanProgress& progress, const ProgressKeeper& keeper) {
  JsonText text;
  text.object_with([&] {
    text.add_members("today", progress.today, "mark", keeper.mark());
    text.add_members("order", json_list(progress.measures, id_of_measure));
    text.add_members("measures", news_since(mark, progress, keeper));
    add_plan(text, progress);
  });
  return text.take();
}

std::string write_gap_looks(const MeasureProgress& progress) {
  JsonText text;
  text.value(progress.gap ? progress.gap->looks : std::vector<GapLook>());
  return text.take();
}

}  // namespace waymark
