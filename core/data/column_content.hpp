// What the cells of a column could be, counted: by that a column without a telling heading is recognised.
#pragma once

#include <cstddef>

#include "core/data/data_setting.hpp"
#include "core/data/data_table.hpp"

namespace waymark {

struct ColumnContent {
  std::size_t filled = 0;
  std::size_t dates = 0;
  std::size_t figures = 0;
  std::size_t whole = 0;
  std::size_t groups = 0;
  std::size_t people = 0;
  std::size_t measures = 0;
  bool is_running_number = false;  // 1, 2, 3, ...

  bool is_half(std::size_t count) const { return filled > 0 && 2 * count >= filled; }
  bool is_whole() const { return whole == figures; }
};

// Of the first some hundred filled cells.
ColumnContent content_of(const DataTable& table, std::size_t column, const Measure& measure,
                         const DataSetting& setting);

// Two columns of whole numbers of which the second is hardly ever less: a slip of the pen in one row does not make them
// something else.
bool are_counts(const DataTable& table, std::size_t part, std::size_t whole);

// Whether percentages can be those of so many students each: 30% of 12 is no student's share, so that 12 is not of how
// many but how many.
bool are_shares_of(const DataTable& table, std::size_t percents, std::size_t sizes, const Measure& measure);

}  // namespace waymark
