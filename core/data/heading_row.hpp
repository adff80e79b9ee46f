// Headings that were copied along with a block of cells.
#pragma once

#include <string_view>
#include <vector>

#include "core/data/data_entry.hpp"

namespace waymark {

// A word that can be no value of the measure, and says nothing of a value that is missing ("n/a", "*", "<10").
bool is_heading_word(std::string_view cell, const Measure& measure);

// A block that was pasted into the grid, without the heading in its first row: what stood below moves up by a row. A
// first row is one only where a cell of it names a column, none could be data, and the row below has figures or a day;
// any other stays, to be read or kept aside.
std::vector<TypedRow> without_heading(std::vector<TypedRow> rows, const Measure& measure, const DataSetting& setting);

}  // namespace waymark
