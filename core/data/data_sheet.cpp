#include "core/data/data_sheet.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
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

bool is_figure(AsideCell cell) {
  return cell == AsideCell::value || cell == AsideCell::numerator || cell == AsideCell::denominator;
}

bool is_to_mend(const Observation& observation) {
  const KeptAside aside(observation.as_typed);
  bool is_bad = !observation.date;
  for (std::size_t i = 0; i < kAsideCells; ++i) {
    const auto cell = static_cast<AsideCell>(i);
    const bool says_nothing_is_there = is_figure(cell) && said_problem(plain_text(aside[cell])) == CellProblem::no_data;
    is_bad = is_bad || (!aside[cell].empty() && !says_nothing_is_there);
  }
  return is_bad;
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

std::size_t rows_to_mend(const Measure& measure) {
  const std::vector<SheetRow> rows = sheet_of(measure);
  return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const SheetRow& row) {
    return std::any_of(row.observations.begin(), row.observations.end(),
                       [](const Observation* each) { return is_to_mend(*each); });
  }));
}

CellProblem problem_of(AsideCell cell, const std::string& typed, const Measure& measure, const DataSetting& setting) {
  if (typed.empty()) return CellProblem::none;
  CellProblem problem = CellProblem::not_a_number;
  if (is_figure(cell)) problem = problem_of_figure(cell, typed, measure);
  if (cell == AsideCell::date) problem = read_date(typed, setting, {}).problem;
  return problem == CellProblem::none ? CellProblem::not_a_number : problem;
}

}  // namespace waymark
