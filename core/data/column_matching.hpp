// Which column of a table holds what: by its heading, then by what stands in its cells.
#pragma once

#include <vector>

#include "core/data/data_column.hpp"
#include "core/data/data_setting.hpp"
#include "core/data/data_table.hpp"

namespace waymark {

// One for each column of the table. Each role is given once (values and counts once for each group and measure);
// columns that nothing is known of are ignored, as are several that could all be the value.
std::vector<DataColumn> match_columns(const DataTable& table, const Measure& measure, const DataSetting& setting);

}  // namespace waymark
