#include "core/data/heading_row.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
#include "core/data/date_cell.hpp"
#include "core/data/header_words.hpp"
#include "core/data/value_cell.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

bool has_digit(const TypedCell& cell) { return std::any_of(cell.text.begin(), cell.text.end(), language::is_digit); }

bool has_digit(const TypedRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(), [](const TypedCell& cell) { return has_digit(cell); });
}

bool could_be_data(const TypedCell& cell, const Measure& measure, const DataSetting& setting) {
  if (cell.role == ColumnRole::date) return read_date(cell.text, setting, {}).day.has_value();
  if (cell.role == ColumnRole::by) return person_named(plain_text(cell.text), setting.plan) != nullptr;
  return cell.role != ColumnRole::note && !is_heading_word(cell.text, measure);
}

bool is_heading(const TypedRow& row, const Measure& measure, const DataSetting& setting) {
  const auto is_blank = [](const TypedCell& cell) { return plain_text(cell.text).empty(); };
  const auto names_column = [&](const TypedCell& cell) {
    return column_headed(plain_text(cell.text), measure, setting).has_value();
  };
  const auto is_data = [&](const TypedCell& cell) { return !is_blank(cell) && could_be_data(cell, measure, setting); };
  return !has_digit(row) && std::any_of(row.cells.begin(), row.cells.end(), names_column) &&
         std::none_of(row.cells.begin(), row.cells.end(), is_data);
}

bool have_same_columns(const std::vector<TypedRow>& rows) {
  const auto is_same = [](const TypedCell& a, const TypedCell& b) { return a.role == b.role && a.group == b.group; };
  return std::all_of(rows.begin(), rows.end(), [&](const TypedRow& row) {
    return std::equal(row.cells.begin(), row.cells.end(), rows.front().cells.begin(), rows.front().cells.end(),
                      is_same);
  });
}

}  // namespace

bool is_heading_word(std::string_view cell, const Measure& measure) {
  const std::string plain = plain_text(cell);
  if (plain.empty() || std::any_of(plain.begin(), plain.end(), language::is_digit)) return false;
  return said_problem(plain) == CellProblem::none && read_value(cell, measure, {}).problem != CellProblem::none;
}

std::vector<TypedRow> without_heading(std::vector<TypedRow> rows, const Measure& measure, const DataSetting& setting) {
  const bool has_heading =
      rows.size() > 1 && have_same_columns(rows) && has_digit(rows[1]) && is_heading(rows.front(), measure, setting);
  if (!has_heading) return rows;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) rows[i].cells = std::move(rows[i + 1].cells);
  rows.pop_back();
  return rows;
}

}  // namespace waymark
