#include "core/file/sheet_json.hpp"

#include "core/data/data_column.hpp"
#include "core/data/data_sheet.hpp"
#include "core/file/json_or_null.hpp"
#include "core/progress/counted_value.hpp"
#include "core/progress/measure_series.hpp"

namespace waymark {
namespace {

constexpr std::string_view kAsideNames[kAsideCells] = {"date", "value", "numerator", "denominator", "group", "by"};

Json write_aside(const Observation& observation, const Measure& measure, const DataSetting& setting) {
  const KeptAside aside(observation.as_typed);
  Json json = Json::array();
  for (std::size_t i = 0; i < kAsideCells; ++i) {
    const auto cell = static_cast<AsideCell>(i);
    if (!aside[cell].empty())
      json.push_back({{"cell", kAsideNames[i]},
                      {"text", aside[cell]},
                      {"problem", to_text(problem_of(cell, aside[cell], measure, setting))}});
  }
  return json;
}

Json write_remarks(const Observation& observation, const Measure& measure) {
  ObservationDraft draft;
  draft.value = observation.value;
  draft.numerator = observation.numerator;
  draft.denominator = observation.denominator;
  Json json = Json::array();
  for (const CellNote& note : judge_figures(draft, measure))
    json.push_back({{"code", to_text(note.remark)}, {"args", write_args(note.args)}});
  return json;
}

Json write_row_notes(const Observation& observation, const MeasureSeries& series) {
  Json json = Json::array();
  for (const RowNote& note : series.notes)
    if (note.observation == &observation) json.push_back(to_text(note.code));
  return json;
}

Json write_entry(const Observation& each, const Measure& measure, const DataSetting& setting,
                 const MeasureSeries& series) {
  return {{"observation", each.id},
          {"group", name_or_null(each.group)},
          {"value", or_null(each.value)},
          {"numerator", or_null(each.numerator)},
          {"denominator", or_null(each.denominator)},
          {"counted", or_null(value_of_counts(each, measure))},
          {"note", each.note},
          {"by", or_null(each.by.id)},
          {"enteredOn", or_null(each.entered_on)},
          {"aside", write_aside(each, measure, setting)},
          {"remarks", write_remarks(each, measure)},
          {"notes", write_row_notes(each, series)}};
}

Json write_groups(const Measure& measure) {
  Json json = Json::array();
  bool has_state = false;
  bool has_two = has_groups(measure);
  for (const Observation& each : measure.observations) {
    has_state = has_state || each.group == ObservationGroup::state;
    has_two = has_two || each.group == ObservationGroup::comparison;
  }
  if (!has_two && !has_state) return json;
  json = {"focal", "comparison"};
  if (has_state || measure.gap_rule != GapRule::unset) json.push_back("state");
  return json;
}

}  // namespace

Json write_sheet(const Measure& measure, const DataSetting& setting) {
  // Without today nothing lies in the future.
  const MeasureSeries series = series_of(measure, setting.today.value_or(*parse_date("2199-12-31")));
  Json rows = Json::array();
  for (const SheetRow& row : sheet_of(measure)) {
    Json entries = Json::array();
    for (const Observation* each : row.observations) entries.push_back(write_entry(*each, measure, setting, series));
    rows.push_back({{"date", or_null(row.date)}, {"entries", std::move(entries)}});
  }
  return {{"measure", measure.id},
          {"valueKind", name_or_null(measure.value_kind)},
          {"percent", is_percentage(measure)},
          {"groups", write_groups(measure)},
          {"rows", std::move(rows)}};
}

}  // namespace waymark
