#include "core/cli/table.hpp"

#include <algorithm>
#include <ostream>

namespace waymark::cli {
namespace {

// Characters, as a terminal shows them: UTF-8 needs several bytes for some.
std::size_t width_of(const std::string& cell) {
  const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), begins_character));
}

std::vector<std::size_t> widths_of(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  return widths;
}

}  // namespace

void write_table(const std::vector<std::vector<std::string>>& rows, std::ostream& stream) {
  if (rows.empty()) return;
  const auto widths = widths_of(rows);
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string padding(widths[i] - width_of(row[i]), ' ');
      line += i == 0 ? row[i] + padding : "  " + padding + row[i];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    stream << line << '\n';
  }
}

}  // namespace waymark::cli
