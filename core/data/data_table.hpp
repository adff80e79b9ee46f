// A table that somebody pasted: where its heading is, and which way it lies.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/data/date_cell.hpp"

namespace waymark {

using Cells = std::vector<std::string>;

struct DataTable {
  std::vector<Cells> rows;            // all as long as the longest
  std::optional<std::size_t> header;  // rows above it say nothing of columns
  bool is_turned = false;             // the dates stood side by side: rows and columns have changed places

  std::size_t width() const { return rows.empty() ? 0 : rows.front().size(); }
  std::size_t first_row() const { return header ? *header + 1 : 0; }
};

// A table whose dates stand side by side in one row is turned. Its header is a row near the top that names columns, or
// that has words where the row below has figures. A heading of two rows becomes one: "Black students" over "Met" and
// "Total" is "Black students Met" and "Black students Total".
DataTable lay_out(std::vector<Cells> rows, const Measure& measure, const DataSetting& setting);

}  // namespace waymark
