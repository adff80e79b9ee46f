// How a table's numbers and days are written, told by all of its cells together.
#pragma once

#include <vector>

#include "core/data/data_column.hpp"
#include "core/data/data_table.hpp"
#include "core/data/value_cell.hpp"

namespace waymark {

struct TableHabits {
  ColumnHabits figures;
  DayHabits days;
};

TableHabits habits_of(const DataTable& table, const std::vector<DataColumn>& columns, const Measure& measure,
                      const DataSetting& setting);

}  // namespace waymark
