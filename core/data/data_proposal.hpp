// A table read for a measure: observations that are proposed, with everything that is odd about their cells. Nothing of
// it is in the plan yet.
#pragma once

#include <optional>
#include <vector>

#include "core/data/column_matching.hpp"
#include "core/data/observation_draft.hpp"
#include "core/data/table_habits.hpp"

namespace waymark {

enum class RowState : std::uint8_t {
  fresh,
  known,   // the measure has it already
  differs  // the measure has other figures for that day and group
};

struct ProposedObservation {
  std::size_t row = 0;
  const Measure* measure = nullptr;
  ObservationDraft draft;
  RowState state{};
  const Observation* other = nullptr;  // of the measure, that it is compared with
  bool is_advised = false;             // whether it is worth taking over without having been looked at

  // A day and a figure that could be read; else the row is kept aside, and counts once somebody has mended it.
  bool gives_value() const;
};

// Of one cell: a problem, or a remark.
struct CellFinding {
  std::size_t row = 0;
  std::size_t column = 0;
  CellProblem problem{};
  CellNote note;
};

// Rows that make no observation.
enum class LeftReason : std::uint8_t {
  above_header,
  heading,  // the header once more, or its second line
  no_figures,
  summary,
  unknown_measure
};

struct LeftRow {
  std::size_t row = 0;
  LeftReason reason{};
};

struct DataProposal {
  DataTable table;
  std::vector<DataColumn> columns;
  TableHabits habits;
  std::vector<ProposedObservation> observations;
  std::vector<CellFinding> findings;
  std::vector<LeftRow> left;  // blank rows are not told
};

// What somebody says of the table, as it was laid out; blanks are found out.
struct TableHints {
  std::optional<std::vector<DataColumn>> columns;
  std::optional<DayOrder> order;
};

// Columns that hold something and are not read.
std::size_t columns_left_out(const DataProposal& proposal);

DataProposal read_table(std::vector<Cells> rows, const Measure& measure, const DataSetting& setting,
                        const TableHints& hints);

std::string_view to_text(RowState state);
std::string_view to_text(LeftReason reason);

}  // namespace waymark
