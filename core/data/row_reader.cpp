#include "core/data/row_reader.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/data/group_names.hpp"

namespace waymark {

bool RowReader::read(std::size_t row, const Measure& measure) {
  std::vector<DataColumn> targets;
  for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
    DataColumn target = proposal_.columns[k];
    if (!target.is_figure() || plain_text(cell(row, k)).empty()) continue;
    target.role = ColumnRole::value;
    if (std::find(targets.begin(), targets.end(), target) == targets.end()) targets.push_back(target);
  }
  for (const DataColumn& target : targets) read_observation(row, target, target.measure ? *target.measure : measure);
  return !targets.empty();
}

void RowReader::read_observation(std::size_t row, const DataColumn& target, const Measure& measure) {
  ObservationDraft draft;
  // Of several observations of a row the first tells what is odd about the cells that they share.
  const std::size_t before = proposal_.findings.size();
  read_shared(row, measure, draft);
  const bool is_first = proposal_.observations.empty() || proposal_.observations.back().row != row;
  if (!is_first) proposal_.findings.resize(before);
  if (target.group != ObservationGroup::unset) draft.group = target.group;
  // Counts after the value, whose own they would otherwise be taken for.
  for (const ColumnRole role : {ColumnRole::value, ColumnRole::numerator, ColumnRole::denominator})
    for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
      const DataColumn& column = proposal_.columns[k];
      if (column.role == role && column.group == target.group && column.measure == target.measure)
        read_figure(row, k, measure, draft);
    }
  const bool is_nobodys = !draft.aside[AsideCell::group].empty() && target.group == ObservationGroup::unset;
  if (is_nobodys) draft.set_figures_aside();
  if (const auto column = figure_column(target)) tell(row, *column, judge_figures(draft, measure));
  const bool is_advised = draft.aside[AsideCell::group].empty();
  proposal_.observations.push_back({row, &measure, std::move(draft), RowState::fresh, nullptr, is_advised});
}

std::optional<std::size_t> RowReader::figure_column(const DataColumn& target) const {
  for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
    const DataColumn& column = proposal_.columns[k];
    if (column.is_figure() && column.group == target.group && column.measure == target.measure) return k;
  }
  return std::nullopt;
}

void RowReader::read_figure(std::size_t row, std::size_t column, const Measure& measure, ObservationDraft& draft) {
  const std::string& typed = cell(row, column);
  const ColumnRole role = proposal_.columns[column].role;
  ValueReading reading = role == ColumnRole::value ? read_value(typed, measure, proposal_.habits.figures)
                                                   : read_count(typed, proposal_.habits.figures);
  if (reading.problem != CellProblem::none) find(row, column, reading.problem);
  if (role == ColumnRole::value)
    draft.take_value(reading, typed);
  else
    draft.take_count(role == ColumnRole::numerator ? AsideCell::numerator : AsideCell::denominator, reading, typed);
  tell(row, column, std::move(reading.remarks));
}

void RowReader::read_shared(std::size_t row, const Measure& measure, ObservationDraft& draft) {
  if (const auto column = column_of(ColumnRole::note)) draft.note = std::string(CellText(cell(row, *column)).trimmed());
  if (const auto column = column_of(ColumnRole::date)) read_day(row, *column, draft);
  if (const auto column = column_of(ColumnRole::group)) read_group(row, *column, measure, draft);
  if (const auto column = column_of(ColumnRole::by)) read_person(row, *column, draft);
}

void RowReader::read_day(std::size_t row, std::size_t column, ObservationDraft& draft) {
  const std::string& typed = cell(row, column);
  DateReading reading = read_date(typed, setting_, proposal_.habits.days);
  if (reading.problem != CellProblem::none) {
    find(row, column, reading.problem);
    draft.aside[AsideCell::date] = typed;
  } else if (!reading.day && day_above_ && (column_of(ColumnRole::group) || column_of(ColumnRole::measure))) {
    reading.day = day_above_;
    reading.remarks.push_back({CellRemark::from_above, {{"read", to_text(*day_above_)}}});
  }
  draft.date = reading.day;
  day_above_ = reading.day;
  tell(row, column, std::move(reading.remarks));
}

void RowReader::read_group(std::size_t row, std::size_t column, const Measure& measure, ObservationDraft& draft) {
  const std::string& typed = cell(row, column);
  const std::string plain = plain_text(typed);
  if (plain.empty()) return;
  if (!has_groups(measure)) {
    draft.add_note(typed);
    return;
  }
  if (const auto group = group_named(plain, measure)) {
    draft.group = *group;
    return;
  }
  draft.aside[AsideCell::group] = typed;
  tell(row, column, {{CellRemark::unknown_group, {{"typed", typed}}}});
}

void RowReader::read_person(std::size_t row, std::size_t column, ObservationDraft& draft) {
  const std::string& typed = cell(row, column);
  const std::string plain = plain_text(typed);
  if (plain.empty()) return;
  if (const Person* person = person_named(plain, setting_.plan)) {
    draft.by = person->id;
    return;
  }
  draft.add_note(typed);
  tell(row, column, {{CellRemark::unknown_person, {{"typed", typed}}}});
}

std::optional<std::size_t> RowReader::column_of(ColumnRole role) const {
  for (std::size_t at = 0; at < proposal_.columns.size(); ++at)
    if (proposal_.columns[at].role == role) return at;
  return std::nullopt;
}

void RowReader::find(std::size_t row, std::size_t column, CellProblem problem) {
  proposal_.findings.push_back({row, column, problem, {}});
}

void RowReader::tell(std::size_t row, std::size_t column, CellNotes notes) {
  for (CellNote& note : notes) proposal_.findings.push_back({row, column, CellProblem::none, std::move(note)});
}

}  // namespace waymark
