// Tables of whole counts that agree with all that a table shows: as long as there is one with a certain count in a
// cell, nobody can tell that the cell holds another.
#pragma once

#include <cstddef>
#include <vector>

#include "core/sharing/cells.hpp"

namespace waymark {

class Witnesses {
 public:
  // Keeps a reference to the table.
  explicit Witnesses(const CellTable& table);

  // To be called after cells were hidden: tables that agreed agree still.
  void loosen();

  // Whether a table was found in which the cell has that count. False as well where the search was given up: it is
  // bounded, and who asks is to hide more then.
  bool can_be(std::size_t cell, double count);

  // Whether the cell can have each count that it is guarded in.
  bool cover(std::size_t cell);

 private:
  using Counts = std::vector<CountRange>;

  bool settle(Counts& counts) const;
  bool search(Counts counts, int& steps_left);

  const CellTable& table_;
  Counts start_;
  bool is_possible_ = false;
  int steps_left_;  // of all searches
  std::vector<std::vector<double>> found_;
  std::vector<bool> is_covered_;
};

}  // namespace waymark
