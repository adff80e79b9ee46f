#include "core/sharing/implied_sizes.hpp"

#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

const FigureCells* cells_of(const std::vector<DayFigure>& day, std::size_t cell, const CountTable& table) {
  for (const DayFigure& each : day) {
    const FigureCells& cells = table.figures[each.index];
    if (cells.part == cell || cells.whole == cell) return &cells;
  }
  return nullptr;
}

}  // namespace

void work_out_size(const std::vector<DayFigure>& day, std::size_t total, const std::vector<DayCount>& parts,
                   CountTable& table) {
  const FigureCells* of_total = cells_of(day, total, table);
  if (!of_total || of_total->part != total || !of_total->whole) return;
  Sum sum{*of_total->whole, {}};
  double left = table.count(*of_total->whole);
  const DayCount* without = nullptr;
  for (const DayCount& part : parts) {
    const auto& whole = table.figures[part.of->index].whole;
    if (!whole && without) return;
    if (!whole) {
      without = &part;
      continue;
    }
    sum.parts.push_back(*whole);
    left -= table.count(*whole);
  }
  if (!without || left < table.count(without->cell)) return;
  const std::size_t size = table.add_cell(left, true);
  sum.parts.push_back(size);
  table.add_sum(sum.total, std::move(sum.parts));
  table.add_share(without->cell, size);
  table.figures[without->of->index].whole = size;
  if (is_small(left, table.limit())) table.guard_size(size);
  if (!is_telling(table.count(without->cell), left, table.limit())) return;
  table.table.cells[without->cell].is_hidden = true;
  table.guard_part(without->cell, left);
}

}  // namespace waymark
