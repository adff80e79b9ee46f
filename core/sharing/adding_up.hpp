// Which figures of a plan add up: the table of counts that somebody could set up who wants to know a hidden one.
//
// Nobody says in a plan that one measure is the total of others, so sums are found by what the numbers are: counts of
// akin measures on one day of which some make up another, counts of consecutive days that make up a later one ("the
// year"), and totals that a text tells. A total that is more than its parts leaves a rest: a group that nobody wrote
// down and everybody can work out.
#pragma once

#include <optional>
#include <vector>

#include "core/sharing/cells.hpp"
#include "core/sharing/figures.hpp"

namespace waymark {

struct FigureCells {
  std::optional<std::size_t> part;
  std::optional<std::size_t> whole;
};

struct CountTable {
  CellTable table;
  std::vector<FigureCells> figures;     // in the order of the figures
  std::vector<std::size_t> told_cells;  // in the order of the counts that texts tell
};

// `told`: counts of students in the plan's texts. Hidden figures are hidden and guarded in the table.
CountTable add_up(const std::vector<Figure>& figures, const std::vector<double>& told, int limit);

}  // namespace waymark
