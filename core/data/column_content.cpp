#include "core/data/column_content.hpp"

#include <cmath>

#include "core/data/cell_text.hpp"
#include "core/data/group_names.hpp"
#include "core/data/value_cell.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

constexpr std::size_t kLookedAt = 200;
constexpr std::size_t kFewestRunning = 3;

bool is_whole_number(const Number& value) { return value && *value >= 0 && *value == std::floor(*value); }

void count(ColumnContent& content, const std::string& cell, const Measure& measure, const DataSetting& setting) {
  const std::string plain = plain_text(cell);
  if (plain.empty()) return;
  ++content.filled;
  const ValueReading value = read_value(cell, measure, {});
  content.dates += read_date(cell, setting, {}).day ? 1 : 0;
  content.figures += value.problem == CellProblem::none ? 1 : 0;
  content.whole += is_whole_number(read_count(cell, {}).value) ? 1 : 0;
  content.groups += group_named(plain, measure) ? 1 : 0;
  content.people += person_named(plain, setting.plan) ? 1 : 0;
  content.measures += measure_named(plain, setting.plan) ? 1 : 0;
  content.is_running_number =
      content.is_running_number && plain == std::to_string(content.filled) && value.problem == CellProblem::none;
}

// Whether a whole number of so many students makes the percentage, as it is rounded.
bool is_share_of(double percent, double all) {
  if (all <= 0) return true;
  const double part = std::round(percent * all / 100);
  return could_be_rounded_from(percent, 100 * part / all);
}

}  // namespace

ColumnContent content_of(const DataTable& table, std::size_t column, const Measure& measure,
                         const DataSetting& setting) {
  ColumnContent content;
  content.is_running_number = true;
  for (std::size_t i = table.first_row(); i < table.rows.size() && content.filled < kLookedAt; ++i)
    count(content, table.rows[i][column], measure, setting);
  content.is_running_number = content.is_running_number && content.filled >= kFewestRunning;
  return content;
}

bool are_counts(const DataTable& table, std::size_t part, std::size_t whole) {
  std::size_t compared = 0;
  std::size_t fitting = 0;
  for (std::size_t i = table.first_row(); i < table.rows.size(); ++i) {
    const Number a = read_count(table.rows[i][part], {}).value;
    const Number b = read_count(table.rows[i][whole], {}).value;
    if (!a || !b) continue;
    ++compared;
    if (*a <= *b) ++fitting;
  }
  return compared > 0 && 3 * fitting >= 2 * compared;
}

bool are_shares_of(const DataTable& table, std::size_t percents, std::size_t sizes, const Measure& measure) {
  std::size_t compared = 0;
  std::size_t fitting = 0;
  for (std::size_t i = table.first_row(); i < table.rows.size(); ++i) {
    const Number percent = read_value(table.rows[i][percents], measure, {}).value;
    const Number all = read_count(table.rows[i][sizes], {}).value;
    if (!percent || !all) continue;
    ++compared;
    if (is_share_of(*percent, *all)) ++fitting;
  }
  return 2 * fitting >= compared;
}

}  // namespace waymark
