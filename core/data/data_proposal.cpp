#include "core/data/data_proposal.hpp"

#include <algorithm>
#include <array>

#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
#include "core/data/heading_row.hpp"
#include "core/data/row_reader.hpp"
#include "core/data/row_words.hpp"
#include "core/data/table_comparison.hpp"
#include "core/data/table_habits.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

bool is_blank(const Cells& row) {
  return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return plain_text(cell).empty(); });
}

// Decides which rows are data.
class TableReader {
 public:
  TableReader(DataProposal& proposal, const Measure& measure, const DataSetting& setting)
      : proposal_(proposal), measure_(measure), setting_(setting), reader_(proposal, setting) {}

  void read() {
    for (std::size_t row = 0; row < rows().size(); ++row) {
      if (row == proposal_.table.header || is_blank(rows()[row])) continue;
      if (const auto reason = read_row(row)) proposal_.left.push_back({row, *reason});
    }
  }

 private:
  const std::vector<Cells>& rows() const { return proposal_.table.rows; }

  // Why the row makes no observation; nothing where it makes one.
  std::optional<LeftReason> read_row(std::size_t row) {
    if (row < proposal_.table.first_row()) return LeftReason::above_header;
    if (is_heading_again(row)) return LeftReason::heading;
    if (sums_up(row)) return LeftReason::summary;
    const Measure* measure = measure_of(row);
    if (!measure) return LeftReason::unknown_measure;
    return reader_.read(row, *measure) ? std::nullopt : std::optional(LeftReason::no_figures);
  }

  const Measure* measure_of(std::size_t row) const {
    const auto column = reader_.column_of(ColumnRole::measure);
    if (!column) return &measure_;
    const std::string plain = plain_text(reader_.cell(row, *column));
    if (plain.empty() || plain == plain_text(measure_.name)) return &measure_;
    return measure_named(plain, setting_.plan);
  }

  // In the column of days; in tables without one, or before the days, in the first column.
  bool sums_up(std::size_t row) const {
    const auto day = reader_.column_of(ColumnRole::date);
    if (day && is_summary(plain_text(reader_.cell(row, *day)))) return true;
    const ColumnRole first = proposal_.columns.empty() ? ColumnRole::ignored : proposal_.columns.front().role;
    const bool is_label = first == ColumnRole::ignored || first == ColumnRole::note;
    return is_label && is_summary(plain_text(reader_.cell(row, 0)));
  }

  // Long tables that were printed have their headings on each page, and some a second line of them.
  bool is_heading_again(std::size_t row) const {
    const auto header = proposal_.table.header;
    if (!header) return false;
    if (rows()[row] == rows()[*header]) return true;
    const auto day = reader_.column_of(ColumnRole::date);
    const bool has_day = day && !plain_text(reader_.cell(row, *day)).empty();
    return row == *header + 1 && !has_day && has_words_only(row);
  }

  // Words that say that there is no value ("n/a") are data, and so are levels and yes and no.
  bool has_words_only(std::size_t row) const {
    bool has_words = false;
    for (std::size_t k = 0; k < proposal_.columns.size(); ++k) {
      const std::string& cell = reader_.cell(row, k);
      const std::string plain = plain_text(cell);
      if (plain.empty()) continue;
      if (proposal_.columns[k].is_figure() && !is_heading_word(cell, measure_)) return false;
      has_words = has_words || proposal_.columns[k].is_figure();
    }
    return has_words;
  }

  DataProposal& proposal_;
  const Measure& measure_;
  const DataSetting& setting_;
  RowReader reader_;
};

}  // namespace

bool ProposedObservation::gives_value() const {
  Observation counts;
  counts.numerator = draft.numerator;
  counts.denominator = draft.denominator;
  return draft.date && (draft.value || (measure && value_of_counts(counts, *measure)));
}

std::size_t columns_left_out(const DataProposal& proposal) {
  std::size_t left = 0;
  for (std::size_t k = 0; k < proposal.columns.size(); ++k) {
    bool is_filled = false;
    for (std::size_t i = proposal.table.first_row(); i < proposal.table.rows.size(); ++i)
      is_filled = is_filled || !plain_text(proposal.table.rows[i][k]).empty();
    if (is_filled && proposal.columns[k].role == ColumnRole::ignored) ++left;
  }
  return left;
}

DataProposal read_table(std::vector<Cells> rows, const Measure& measure, const DataSetting& setting,
                        const TableHints& hints) {
  DataProposal proposal;
  proposal.table = lay_out(std::move(rows), measure, setting);
  proposal.columns = hints.columns ? *hints.columns : match_columns(proposal.table, measure, setting);
  proposal.columns.resize(proposal.table.width());
  proposal.habits = habits_of(proposal.table, proposal.columns, measure, setting);
  if (hints.order) proposal.habits.days.order = *hints.order;
  TableReader(proposal, measure, setting).read();
  compare_with_plan(proposal, setting.plan);
  return proposal;
}

std::string_view to_text(RowState state) {
  constexpr auto kNames = std::to_array<std::string_view>({"new", "known", "differs"});
  return kNames[static_cast<std::size_t>(state)];
}

std::string_view to_text(LeftReason reason) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"above-header", "heading", "no-figures", "summary", "unknown-measure"});
  return kNames[static_cast<std::size_t>(reason)];
}

}  // namespace waymark
