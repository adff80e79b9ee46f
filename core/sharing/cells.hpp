// Counts of students that belong together, and how they add up: what somebody who solves for a hidden count works with.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace waymark {

struct Cell {
  double count = 0;
  bool is_hidden = false;
  // Hidden, and nobody may find out where in from..to it lies; other hidden cells only hide these.
  bool is_guarded = false;
  double from = 0;
  double to = 0;
};

// The count of `total` is the sum of the counts of `parts`.
struct Sum {
  std::size_t total = 0;
  std::vector<std::size_t> parts;
};

// The count of `part` is at most that of `whole`.
struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;
};

struct CellTable {
  std::vector<Cell> cells;
  std::vector<Sum> sums;
  std::vector<Share> shares;
};

// Between what a count lies for all that can be told from what is shown.
struct CountRange {
  double least = 0;
  double most = std::numeric_limits<double>::infinity();
};

// The reach of every cell, by carrying bounds through sums and shares until nothing changes. Exact as long as hidden
// cells and sums make no circle; wider than the truth otherwise (suppression.hpp sees to that).
std::vector<CountRange> reach_of(const CellTable& table);

}  // namespace waymark
