// Text in columns.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace waymark::cli {

// Rows of one length, the first of them the heads. The first column is written from the left, the others, which are
// figures and short words, from the right; columns are as wide as their widest cell.
void write_table(const std::vector<std::vector<std::string>>& rows, std::ostream& stream);

}  // namespace waymark::cli
