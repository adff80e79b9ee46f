// Which figures of a plan add up: the table of counts that somebody could set up who wants to know a hidden one.
#pragma once

#include <vector>

#include "core/sharing/count_table.hpp"

namespace waymark {

struct AddedUp {
  CountTable counts;
  std::vector<std::size_t> told_cells;  // in the order of the counts that texts tell
};

// Sums of figures of one day, rests of totals, sums over days, and totals in texts. `told`: counts of students in the
// plan's texts.
AddedUp add_up(const std::vector<Figure>& figures, const std::vector<double>& told, int limit);

}  // namespace waymark
