#include "core/file/measure_progress_json.hpp"

#include <algorithm>
#include <array>

#include "core/data/data_sheet.hpp"
#include "core/file/code_json.hpp"
#include "core/model/plan.hpp"
#include "core/progress/decision_record.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {
namespace {

Code code_of(Better better) {
  if (better == Better::unknown) return std::nullopt;
  return better == Better::higher ? "higher" : "lower";
}

Code code_of(Side side) {
  if (side == Side::none) return std::nullopt;
  return side == Side::above ? "above" : "below";
}

Code code_of(NoProjection reason) {
  constexpr std::array<std::string_view, 4> kNames = {"", "too-few-points", "no-deadline", "deadline-past"};
  return code_or_null(kNames[static_cast<std::size_t>(reason)]);
}

Code advice_of(const FourPoints& four) {
  if (four.is_worse) return "consider-change";
  return four.is_better ? Code("consider-higher-goal") : Code();
}

struct ValueOn {
  const DataPoint* point;
};

void write(JsonText& text, const ValueOn& on) {
  if (on.point)
    text.object("date", on.point->date, "value", on.point->value);
  else
    text.value(nullptr);
}

struct PointOfGroup {
  const DataPoint* point;
  std::string_view group;
};

void write(JsonText& text, const PointOfGroup& each) {
  const DataPoint& point = *each.point;
  text.object("date", point.date, "value", point.value, "group", each.group, "observation", point.observation->id,
              "numerator", point.numerator, "denominator", point.denominator);
}

// By date; of one day the focal group first, then the comparison group.
std::vector<PointOfGroup> all_points(const MeasureSeries& series) {
  std::vector<PointOfGroup> all;
  all.reserve(series.focal.size() + series.comparison.size() + series.state.size());
  for (const DataPoint& point : series.focal) all.push_back({&point, "focal"});
  for (const DataPoint& point : series.comparison) all.push_back({&point, "comparison"});
  for (const DataPoint& point : series.state) all.push_back({&point, "state"});
  std::stable_sort(all.begin(), all.end(),
                   [](const PointOfGroup& a, const PointOfGroup& b) { return a.point->date < b.point->date; });
  return all;
}

std::vector<std::string_view> signals_of(const RunChart& chart) {
  std::vector<std::string_view> signals;
  if (chart.has_shift()) signals.emplace_back("shift");
  if (chart.has_few_crossings()) signals.emplace_back("crossings");
  return signals;
}

auto run_of(const MeasureProgress& progress) {
  return [&progress](JsonText& text) {
    const auto& run = progress.chart.longest;
    if (!run) return text.value(nullptr);
    text.object("from", run->from, "to", run->to, "side", run->is_above ? "above" : "below", "count", run->count,
                "better", is_shift_better(progress.chart, progress.better));
  };
}

void add_chart(JsonText& text, const MeasureProgress& progress) {
  const RunChart& chart = progress.chart;
  const auto longest = chart.is_enough() ? std::optional(longest_run_allowed(chart.useful)) : std::nullopt;
  const auto crossings = chart.is_enough() ? std::optional(fewest_crossings(chart.useful)) : std::nullopt;
  const auto signals = signals_of(chart);
  text.add_members("n", chart.n, "centre", chart.centre, "median", chart.median_to_show());
  text.add_members("useful", chart.useful, "enough", chart.is_enough());
  text.add_members("longestRun", chart.longest ? chart.longest->count : 0, "longestRunAllowed", longest);
  text.add_members("crossings", chart.crossings, "crossingsFewest", crossings);
  text.add_members("limits", json_object("longestRun", longest, "crossings", crossings));
  text.add_members("signal", signals.empty() ? Code() : Code(signals.front()), "signals", signals);
  text.add_members("run", run_of(progress));
}

void add_slope(JsonText& text, const MeasureProgress& progress) {
  const Slope slope = progress.slope.value_or(Slope{});
  text.add_members("slope", progress.slope ? std::optional(slope.per_year) : std::nullopt, "slopeLow", slope.low,
                   "slopeHigh", slope.high, "neededSlope", progress.needed);
  text.add_members("target", progress.measure->target_value, "deadline", progress.deadline);
  text.add_members("projection", progress.projection.projection, "projectionWhy", code_of(progress.projection.why));
}

auto gap_of(const MeasureProgress& progress, Looks looks) {
  return [&progress, looks](JsonText& text) {
    if (!progress.gap) return text.value(nullptr);
    write_gap(text, *progress.gap, looks);
  };
}

auto aim_of(const MeasureProgress& progress) {
  return [&progress](JsonText& text) {
    if (!progress.aim) return text.value(nullptr);
    const AimLine& aim = *progress.aim;
    const AimStart& start = aim.start;
    const DataPoint* last = progress.last();
    text.object(
        "start",
        json_object("date", start.date, "value", start.value, "from", start.is_median ? "first-three" : "baseline"),
        "end", json_object("date", aim.end, "value", aim.target),                                         //
        "expected", last ? std::optional(aim.expected_on(last->date)) : std::nullopt,                     //
        "fourPoint", code_of(progress.four.side), "advice", advice_of(progress.four),                     //
        "countsFrom", aim.counts_from, "counted", progress.four.counted, "fewest", kFewestForFourPoints,  //
        "enough", progress.four.is_enough);
  };
}

}  // namespace

void write(JsonText& text, const Projection& projection) {
  text.object("date", projection.date, "value", projection.value, "low", projection.low, "high", projection.high);
}

void write(JsonText& text, const MilestoneLook& look) {
  text.object("id", look.milestone->id, "date", look.milestone->date, "value", look.milestone->value, "state",
              to_text(look.state), "seen", ValueOn{look.seen});
}

void write(JsonText& text, const RowNote& note) {
  text.object("code", to_text(note.code), "observation", note.observation->id);
}

void write_measure(JsonText& text, const MeasureProgress& progress, Looks looks) {
  const Measure& measure = *progress.measure;
  const std::vector<const Entity*> subjects = subjects_of(progress);
  text.object_with([&] {
    text.add_members("id", measure.id, "name", measure.name);
    text.add_members("goal", id_or_null(progress.goal), "step", id_or_null(progress.step));
    text.add_members("subjects", json_list(subjects, [](const Entity* each) { return each->id; }));
    text.add_members("kind", choice_or_null(measure.kind), "valueKind", choice_or_null(measure.value_kind));
    text.add_members("unit", code_or_null(measure.unit), "direction", choice_or_null(measure.direction));
    text.add_members("better", code_of(progress.better), "standing", choice_or_null(progress.standing.standing));
    text.add_members("reason", to_text(progress.standing.reason), "last", ValueOn{progress.last()});
    add_chart(text, progress);
    add_slope(text, progress);
    text.add_members("aim", aim_of(progress), "milestones", progress.milestones, "gap", gap_of(progress, looks));
    text.add_members("points", all_points(progress.series), "notes", progress.series.notes);
    text.add_members("toMend", rows_to_mend(measure));
  });
}

}  // namespace waymark
