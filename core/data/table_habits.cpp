#include "core/data/table_habits.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

class HabitFinder {
 public:
  HabitFinder(const DataTable& table, const std::vector<DataColumn>& columns, const Measure& measure,
              const DataSetting& setting)
      : table_(table), columns_(columns), measure_(measure), setting_(setting) {}

  TableHabits find() {
    DecimalMarkFinder finder(setting_.plan.language);
    std::vector<std::string> days;
    for_cells([&](const DataColumn& column, const std::string& cell) {
      if (column.is_figure()) finder.see(plain_text(cell));
      if (column.role == ColumnRole::date) days.push_back(cell);
    });
    habits_.figures.mark = finder.mark();
    habits_.figures.is_mark_evident = finder.is_evident();
    habits_.days = day_habits_of(days, setting_, setting_.plan.language);
    if (is_percentage(measure_)) find_fractions();
    return habits_;
  }

 private:
  template <class Look>
  void for_cells(const Look& look) const {
    for (std::size_t i = table_.first_row(); i < table_.rows.size(); ++i)
      for (std::size_t k = 0; k < columns_.size(); ++k) look(columns_[k], table_.rows[i][k]);
  }

  // Percentages that a spreadsheet keeps as parts of one: none above 1, none with a percent sign, and the measure's own
  // numbers say that its percentages are not so small.
  void find_fractions() {
    const bool is_large = std::max(measure_.baseline_value.value_or(0), measure_.target_value.value_or(0)) > 1;
    std::size_t parts = 0;
    bool has_sign = false;
    bool is_outside = false;
    for_cells([&](const DataColumn& column, const std::string& cell) {
      if (column.role != ColumnRole::value || (column.measure && column.measure != &measure_)) return;
      const ValueReading reading = read_value(cell, measure_, habits_.figures);
      if (!reading.value) return;
      has_sign = has_sign || reading.has_percent_sign;
      is_outside = is_outside || *reading.value > 1 || *reading.value < 0;
      if (*reading.value > 0 && *reading.value < 1) ++parts;
    });
    habits_.figures.has_over_one = has_sign || is_outside;
    habits_.figures.has_fractions = !has_sign && !is_outside && parts >= (is_large ? 1U : 3U);
  }

  const DataTable& table_;
  const std::vector<DataColumn>& columns_;
  const Measure& measure_;
  const DataSetting& setting_;
  TableHabits habits_;
};

}  // namespace

TableHabits habits_of(const DataTable& table, const std::vector<DataColumn>& columns, const Measure& measure,
                      const DataSetting& setting) {
  return HabitFinder(table, columns, measure, setting).find();
}

}  // namespace waymark
