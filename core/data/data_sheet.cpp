#include "core/data/data_sheet.hpp"

#include <algorithm>

#include "core/data/date_cell.hpp"

namespace waymark {
namespace {

bool agree(const Observation& a, const Observation& b) {
  const auto fits = [](const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || one == other;
  };
  return a.date == b.date && fits(a.note, b.note) && fits(a.by.id, b.by.id) &&
         KeptAside(a.as_typed)[AsideCell::date] == KeptAside(b.as_typed)[AsideCell::date];
}

ObservationGroup settled(ObservationGroup group) {
  return group == ObservationGroup::unset ? ObservationGroup::focal : group;
}

bool can_join(const SheetRow& row, const Observation& observation) {
  if (!row.date && KeptAside(observation.as_typed)[AsideCell::date].empty()) return false;
  return std::all_of(row.observations.begin(), row.observations.end(), [&](const Observation* each) {
    return settled(each->group) != settled(observation.group) && agree(*each, observation);
  });
}

bool is_earlier(const Observation* a, const Observation* b) {
  if (!a->date || !b->date) return a->date.has_value() && !b->date;
  return *a->date < *b->date;
}

CellProblem problem_of_figure(AsideCell cell, const std::string& typed, const Measure& measure) {
  return (cell == AsideCell::value ? read_value(typed, measure, {}) : read_count(typed, {})).problem;
}

}  // namespace

std::vector<SheetRow> sheet_of(const Measure& measure) {
  std::vector<const Observation*> ordered;
  for (const Observation& each : measure.observations) ordered.push_back(&each);
  std::stable_sort(ordered.begin(), ordered.end(), is_earlier);
  std::vector<SheetRow> rows;
  for (const Observation* each : ordered) {
    // Rows of the same day stand together at the end of what is there already.
    auto row = rows.end();
    for (auto at = rows.end(); at != rows.begin() && (at - 1)->date == each->date; --at)
      if (can_join(*(at - 1), *each)) row = at - 1;
    if (row != rows.end())
      row->observations.push_back(each);
    else
      rows.push_back({each->date, {each}});
  }
  return rows;
}

CellProblem problem_of(AsideCell cell, const std::string& typed, const Measure& measure, const DataSetting& setting) {
  if (typed.empty()) return CellProblem::none;
  const bool is_figure = cell == AsideCell::value || cell == AsideCell::numerator || cell == AsideCell::denominator;
  CellProblem problem = CellProblem::not_a_number;
  if (is_figure) problem = problem_of_figure(cell, typed, measure);
  if (cell == AsideCell::date) problem = read_date(typed, setting, {}).problem;
  return problem == CellProblem::none ? CellProblem::not_a_number : problem;
}

}  // namespace waymark
