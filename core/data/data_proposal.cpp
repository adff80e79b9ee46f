#include "core/data/data_proposal.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/data/cell_text.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

constexpr std::string_view kSummaries[] = {"total",   "totals",   "average", "mean",  "sum",     "median",
                                           "totales", "promedio", "suma",    "media", "mediana", "grand total"};

ObservationGroup settled(ObservationGroup group) {
  return group == ObservationGroup::unset ? ObservationGroup::focal : group;
}

// Whose figures, of which measure, on which day: there is one observation of it.
using Place = std::tuple<const Measure*, std::int32_t, ObservationGroup>;

class TableReader {
 public:
  TableReader(DataProposal& proposal, const Measure& measure, const DataSetting& setting, const TableHints& hints)
      : proposal_(proposal), measure_(measure), setting_(setting), hints_(hints) {}

  void read() {
    find_habits();
    const auto& rows = proposal_.table.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const bool is_blank =
          std::all_of(rows[i].begin(), rows[i].end(), [](const std::string& cell) { return plain_text(cell).empty(); });
      if (is_blank || i == proposal_.table.header) continue;
      if (i < proposal_.table.first_row())
        proposal_.left.push_back({i, LeftReason::above_header});
      else
        read_row(i);
    }
    compare();
  }

 private:
  const std::string& cell(std::size_t row, std::size_t column) const { return proposal_.table.rows[row][column]; }

  std::optional<std::size_t> column_of(ColumnRole role) const {
    for (std::size_t at = 0; at < proposal_.columns.size(); ++at)
      if (proposal_.columns[at].role == role) return at;
    return std::nullopt;
  }

  void find_habits() {
    DecimalMarkFinder finder(setting_.plan.language);
    std::vector<std::string> days;
    for (std::size_t i = proposal_.table.first_row(); i < proposal_.table.rows.size(); ++i)
      for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
        if (proposal_.columns[k].is_figure()) finder.see(plain_text(cell(i, k)));
        if (proposal_.columns[k].role == ColumnRole::date) days.push_back(cell(i, k));
      }
    proposal_.habits = {finder.mark(), finder.is_evident(), false};
    proposal_.days = day_habits_of(days, setting_.plan.language);
    if (hints_.order) proposal_.days.order = *hints_.order;
    proposal_.habits.has_fractions = has_fractions();
  }

  // Percentages that a spreadsheet keeps as parts of one: none above 1, none with a percent sign, and the measure's own
  // numbers say that its percentages are not so small.
  bool has_fractions() const {
    if (!is_percentage(measure_)) return false;
    const bool is_large = std::max(measure_.baseline_value.value_or(0), measure_.target_value.value_or(0)) > 1;
    std::size_t parts = 0;
    for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
      if (proposal_.columns[k].role != ColumnRole::value) continue;
      for (std::size_t i = proposal_.table.first_row(); i < proposal_.table.rows.size(); ++i) {
        const ValueReading reading = read_value(cell(i, k), measure_, proposal_.habits);
        if (!reading.value) continue;
        if (reading.has_percent_sign || *reading.value > 1 || *reading.value < 0) return false;
        if (*reading.value > 0 && *reading.value < 1) ++parts;
      }
    }
    return parts >= (is_large ? 1 : 3);
  }

  void find(std::size_t row, std::size_t column, CellProblem problem) {
    proposal_.findings.push_back({row, column, problem, {}});
  }
  void tell(std::size_t row, std::size_t column, CellNotes notes) {
    for (CellNote& note : notes) proposal_.findings.push_back({row, column, CellProblem::none, std::move(note)});
  }

  const Measure* measure_of(std::size_t row) const {
    const auto column = column_of(ColumnRole::measure);
    if (!column) return &measure_;
    const std::string plain = plain_text(cell(row, *column));
    if (plain.empty() || plain == plain_text(measure_.name)) return &measure_;
    return measure_named(plain, setting_.plan);
  }

  bool is_summary(std::size_t row) const {
    const auto column = column_of(ColumnRole::date);
    const std::string plain = plain_text(cell(row, column.value_or(0)));
    return std::find(std::begin(kSummaries), std::end(kSummaries), plain) != std::end(kSummaries);
  }

  void read_row(std::size_t row) {
    const Measure* measure = measure_of(row);
    if (!measure) return proposal_.left.push_back({row, LeftReason::unknown_measure});
    if (is_summary(row)) return proposal_.left.push_back({row, LeftReason::summary});
    std::vector<DataColumn> targets;
    for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
      DataColumn target = proposal_.columns[k];
      if (!target.is_figure() || plain_text(cell(row, k)).empty()) continue;
      target.role = ColumnRole::value;
      if (std::find(targets.begin(), targets.end(), target) == targets.end()) targets.push_back(target);
    }
    if (targets.empty()) return proposal_.left.push_back({row, LeftReason::no_figures});
    for (const DataColumn& target : targets) read_observation(row, target, target.measure ? *target.measure : *measure);
  }

  void read_observation(std::size_t row, const DataColumn& target, const Measure& measure) {
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
    proposal_.observations.push_back({row, &measure, std::move(draft), RowState::fresh, nullptr, true});
  }

  std::optional<std::size_t> figure_column(const DataColumn& target) const {
    for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
      const DataColumn& column = proposal_.columns[k];
      if (column.is_figure() && column.group == target.group && column.measure == target.measure) return k;
    }
    return std::nullopt;
  }

  void read_figure(std::size_t row, std::size_t column, const Measure& measure, ObservationDraft& draft) {
    const std::string& typed = cell(row, column);
    const ColumnRole role = proposal_.columns[column].role;
    ValueReading reading =
        role == ColumnRole::value ? read_value(typed, measure, proposal_.habits) : read_count(typed, proposal_.habits);
    if (reading.problem != CellProblem::none) find(row, column, reading.problem);
    if (role == ColumnRole::value)
      draft.take_value(reading, typed);
    else
      draft.take_count(role == ColumnRole::numerator ? AsideCell::numerator : AsideCell::denominator, reading, typed);
    tell(row, column, std::move(reading.remarks));
  }

  void read_shared(std::size_t row, const Measure& measure, ObservationDraft& draft) {
    if (const auto column = column_of(ColumnRole::note))
      draft.note = std::string(CellText(cell(row, *column)).trimmed());
    if (const auto column = column_of(ColumnRole::date)) read_day(row, *column, draft);
    if (const auto column = column_of(ColumnRole::group)) read_group(row, *column, measure, draft);
    if (const auto column = column_of(ColumnRole::by)) read_person(row, *column, draft);
  }

  void read_day(std::size_t row, std::size_t column, ObservationDraft& draft) {
    const std::string& typed = cell(row, column);
    DateReading reading = read_date(typed, setting_, proposal_.days);
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

  void read_group(std::size_t row, std::size_t column, const Measure& measure, ObservationDraft& draft) {
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

  void read_person(std::size_t row, std::size_t column, ObservationDraft& draft) {
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

  static bool is_same(const ObservationDraft& draft, const Observation& other) {
    return draft.value == other.value && draft.numerator == other.numerator && draft.denominator == other.denominator &&
           draft.aside.text() == other.as_typed;
  }

  // With what the measures have already, and with the rows of the table itself.
  void compare() {
    std::map<Place, const Observation*> there;
    for (const Measure* measure : measures_of(setting_.plan))
      for (const Observation& each : measure->observations)
        if (each.date) there[{measure, each.date->days, settled(each.group)}] = &each;
    std::map<Place, std::size_t> last;
    for (std::size_t i = 0; i < proposal_.observations.size(); ++i) {
      ProposedObservation& each = proposal_.observations[i];
      if (!each.draft.date) continue;
      const Place place{each.measure, each.draft.date->days, settled(each.draft.group)};
      if (const auto found = last.find(place); found != last.end()) tell_twice(proposal_.observations[found->second]);
      last[place] = i;
      const auto found = there.find(place);
      if (found == there.end()) continue;
      each.other = found->second;
      each.state = is_same(each.draft, *each.other) ? RowState::known : RowState::differs;
      each.is_advised = false;
    }
  }

  void tell_twice(const ProposedObservation& each) {
    const auto column = column_of(ColumnRole::date);
    tell(each.row, column.value_or(0), {{CellRemark::twice, {}}});
  }

  DataProposal& proposal_;
  const Measure& measure_;
  const DataSetting& setting_;
  const TableHints& hints_;
  Day day_above_;
};

}  // namespace

DataProposal read_table(std::vector<Cells> rows, const Measure& measure, const DataSetting& setting,
                        const TableHints& hints) {
  DataProposal proposal;
  proposal.table = lay_out(std::move(rows), measure, setting);
  proposal.columns = hints.columns ? *hints.columns : match_columns(proposal.table, measure, setting);
  proposal.columns.resize(proposal.table.width());
  TableReader(proposal, measure, setting, hints).read();
  return proposal;
}

std::string_view to_text(RowState state) {
  constexpr auto kNames = std::to_array<std::string_view>({"new", "known", "differs"});
  return kNames[static_cast<std::size_t>(state)];
}

std::string_view to_text(LeftReason reason) {
  constexpr auto kNames = std::to_array<std::string_view>({"above-header", "no-figures", "summary", "unknown-measure"});
  return kNames[static_cast<std::size_t>(reason)];
}

}  // namespace waymark
