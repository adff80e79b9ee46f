// The table of counts that figures make, while sums are found for it.
#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/sharing/cells.hpp"
#include "core/sharing/figures.hpp"

namespace waymark {

struct FigureCells {
  std::optional<std::size_t> part;
  std::optional<std::size_t> whole;
};

using CellOfFigure = std::optional<std::size_t> FigureCells::*;

class CountTable {
 public:
  // Hidden figures are hidden and guarded in the table.
  CountTable(const std::vector<Figure>& figures, int limit);

  std::size_t add_cell(double count, bool is_hidden);
  // Sums stand once, however often they are found.
  void add_sum(std::size_t total, std::vector<std::size_t> parts);
  void add_share(std::size_t part, std::size_t whole) { table.shares.push_back({part, whole}); }
  // A part stays anywhere among the few that have the outcome, or the few that do not; a size that is not told either
  // is no bound for it.
  void guard_part(std::size_t cell, const std::optional<double>& whole, bool is_whole_told = true);
  void guard_size(std::size_t cell);

  double count(std::size_t cell) const { return table.cells[cell].count; }
  int limit() const { return limit_; }
  // By how much the count may be another: it was computed of a rounded share.
  double slack(std::size_t cell) const { return slacks_[cell]; }
  // Lessens the count as far as its slack allows; what is left of `over`.
  double take_up(std::size_t cell, double over);

  CellTable table;
  std::vector<FigureCells> figures;  // in the order of the figures

 private:
  void add(const Figure& figure);

  int limit_;
  std::vector<double> slacks_;
  std::set<std::pair<std::size_t, std::vector<std::size_t>>> known_sums_;
};

}  // namespace waymark
