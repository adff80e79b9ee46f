// Makes observations of a table's row, and tells what is odd about its cells.
#pragma once

#include <optional>
#include <string>

#include "core/data/data_proposal.hpp"

namespace waymark {

class RowReader {
 public:
  // The proposal's columns and habits are known already; observations and findings are added to it.
  RowReader(DataProposal& proposal, const DataSetting& setting) : proposal_(proposal), setting_(setting) {}

  // One observation for each group or measure that has a filled cell in the row; whether there is any. Rows come in
  // their order, since a blank day can be that of the row above.
  bool read(std::size_t row, const Measure& measure);

  std::optional<std::size_t> column_of(ColumnRole role) const;
  const std::string& cell(std::size_t row, std::size_t column) const { return proposal_.table.rows[row][column]; }

 private:
  void read_observation(std::size_t row, const DataColumn& target, const Measure& measure);
  void read_figure(std::size_t row, std::size_t column, const Measure& measure, ObservationDraft& draft);
  void read_shared(std::size_t row, const Measure& measure, ObservationDraft& draft);
  void read_day(std::size_t row, std::size_t column, ObservationDraft& draft);
  void read_group(std::size_t row, std::size_t column, const Measure& measure, ObservationDraft& draft);
  void read_person(std::size_t row, std::size_t column, ObservationDraft& draft);
  std::optional<std::size_t> figure_column(const DataColumn& target) const;
  void find(std::size_t row, std::size_t column, CellProblem problem);
  void tell(std::size_t row, std::size_t column, CellNotes notes);

  DataProposal& proposal_;
  const DataSetting& setting_;
  Day day_above_;
};

}  // namespace waymark
