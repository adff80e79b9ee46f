#include "core/data/data_table.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/data/group_names.hpp"
#include "core/data/header_words.hpp"
#include "core/data/row_words.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

// Titles and notes stand above a header, but not many.
constexpr std::size_t kHeaderWithin = 12;
// So many dates side by side are no coincidence: a row has one, or two where the second is that of entering. Fewer are
// a heading where words stand in the first column and figures below the dates.
constexpr std::size_t kDatesSideBySide = 3;

bool is_date(const std::string& cell, const DataSetting& setting) {
  const DateReading reading = read_date(cell, setting, {});
  const bool is_serial = std::any_of(reading.remarks.begin(), reading.remarks.end(),
                                     [](const CellNote& note) { return note.remark == CellRemark::serial_day; });
  return reading.day && !is_serial;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), language::is_digit); }

bool is_figure(const std::string& cell) {
  const std::string plain = plain_text(cell);
  return !plain.empty() && (language::is_digit(plain.front()) || (plain.size() > 1 && language::is_digit(plain[1])));
}

void square(std::vector<Cells>& rows) {
  std::size_t width = 0;
  for (const Cells& row : rows) width = std::max(width, row.size());
  for (Cells& row : rows) row.resize(width);
}

std::vector<Cells> turned(const std::vector<Cells>& rows) {
  std::vector<Cells> columns(rows.empty() ? 0 : rows.front().size(), Cells(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t k = 0; k < rows[i].size(); ++k) columns[k][i] = rows[i][k];
  return columns;
}

bool stand_above_figures(const std::vector<Cells>& rows, std::size_t at, const DataSetting& setting) {
  bool has_figure = false;
  for (std::size_t i = at + 1; i < rows.size(); ++i) {
    const std::string label = plain_text(rows[i].front());
    for (std::size_t k = 1; k < rows[i].size(); ++k) {
      if (plain_text(rows[at][k]).empty() || plain_text(rows[i][k]).empty()) continue;
      if (label.empty() || is_figure(rows[i].front()) || is_date(rows[i][k], setting)) return false;
      has_figure = has_figure || is_figure(rows[i][k]);
    }
  }
  return has_figure;
}

// Nothing but dates and sums of them, beside a corner that may be blank or name the rows.
std::optional<std::size_t> row_of_dates(const std::vector<Cells>& rows, const DataSetting& setting) {
  for (std::size_t i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
    std::size_t dates = 0;
    std::size_t filled = 0;
    for (std::size_t k = 1; k < rows[i].size(); ++k) {
      const std::string plain = plain_text(rows[i][k]);
      if (plain.empty() || is_summary(plain)) continue;
      ++filled;
      if (is_date(rows[i][k], setting)) ++dates;
    }
    const bool has_corner_date = !rows[i].empty() && is_date(rows[i].front(), setting);
    if (dates != filled || dates == 0) continue;
    const bool are_many = dates + (has_corner_date ? 1 : 0) >= kDatesSideBySide;
    if (are_many || (!has_corner_date && stand_above_figures(rows, i, setting))) return i;
  }
  return std::nullopt;
}

std::size_t named_columns(const Cells& row, const Measure& measure, const DataSetting& setting) {
  std::size_t named = 0;
  for (const std::string& cell : row)
    if (!has_digit(plain_text(cell)) && column_headed(plain_text(cell), measure, setting)) ++named;
  return named;
}

// Words above figures.
bool is_above_figures(const std::vector<Cells>& rows, std::size_t at, const DataSetting& setting) {
  if (at + 1 >= rows.size()) return false;
  bool has_words = false;
  for (std::size_t k = 0; k < rows[at].size(); ++k) {
    if (is_figure(rows[at][k]) || is_date(rows[at][k], setting)) return false;
    has_words = has_words ||
                (!plain_text(rows[at][k]).empty() && (is_figure(rows[at + 1][k]) || is_date(rows[at + 1][k], setting)));
  }
  return has_words;
}

std::optional<std::size_t> find_header(const std::vector<Cells>& rows, const Measure& measure,
                                       const DataSetting& setting) {
  std::optional<std::size_t> best;
  std::size_t most = 1;
  const std::size_t end = std::min(rows.size(), kHeaderWithin);
  for (std::size_t i = 0; i < end; ++i) {
    const std::size_t named = named_columns(rows[i], measure, setting);
    if (named > most) most = named, best = i;
  }
  for (std::size_t i = 0; !best && i < end; ++i) {
    if (is_above_figures(rows, i, setting)) best = i;
    const bool has_figures = std::any_of(rows[i].begin(), rows[i].end(), is_figure);
    if (has_figures) break;
  }
  // One known word in the first row is enough where it stands above figures; a heading alone is none without rows.
  return best;
}

// In the row above the heading of two rows each name stands over the first of its columns, since cells were merged.
// They are needed where they name a group, or where the names below repeat.
bool names_several_columns(const Cells& above, const Cells& heading, const Measure& measure) {
  bool has_names = false;
  bool is_needed = false;
  for (std::size_t k = 1; k < above.size(); ++k) {
    has_names = has_names || !plain_text(above[k]).empty();
    is_needed = is_needed || group_within(plain_text(above[k]), measure);
    const std::string below = plain_text(heading[k]);
    for (std::size_t other = 0; other < k; ++other)
      is_needed = is_needed || (!below.empty() && plain_text(heading[other]) == below);
  }
  return has_names && is_needed;
}

void join_heading(DataTable& table, const Measure& measure) {
  if (!table.header || *table.header == 0) return;
  const Cells& above = table.rows[*table.header - 1];
  if (!names_several_columns(above, table.rows[*table.header], measure)) return;
  std::string name;
  for (std::size_t k = 0; k < above.size(); ++k) {
    if (!plain_text(above[k]).empty()) name = above[k];
    std::string& heading = table.rows[*table.header][k];
    if (!name.empty()) heading = plain_text(heading).empty() ? name : name + " " + heading;
  }
}

}  // namespace

DataTable lay_out(std::vector<Cells> rows, const Measure& measure, const DataSetting& setting) {
  DataTable table;
  square(rows);
  if (const auto dates = row_of_dates(rows, setting)) {
    // What stands above the dates are titles.
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(*dates));
    table.rows = turned(rows);
    table.is_turned = true;
    const bool is_corner_date = is_date(rows.front().front(), setting);
    if (!is_corner_date) table.header = 0;
    return table;
  }
  table.header = find_header(rows, measure, setting);
  table.rows = std::move(rows);
  join_heading(table, measure);
  return table;
}

}  // namespace waymark
