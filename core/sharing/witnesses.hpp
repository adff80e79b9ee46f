// Tables of whole counts that agree with all that a table shows: as long as there is one with a certain count in a
// cell, nobody can tell that the cell holds another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/sharing/cells.hpp"

namespace waymark {

class Witnesses {
 public:
  // Keeps references to the table and to the steps that all searches together may take yet. A step is a look at one
  // place of a sum; below 0 every search is given up.
  Witnesses(const CellTable& table, std::int64_t& steps_left);

  // To be called after cells were hidden: tables that agreed agree still.
  void loosen();

  // Whether a table was found in which the cell has that count. False as well where the search was given up: it is
  // bounded, and who asks is to hide more then.
  bool can_be(std::size_t cell, double count);

  // Whether the cell can have each count that it is guarded in.
  bool cover(std::size_t cell);

 private:
  using Counts = std::vector<CountRange>;

  double preferred(const Counts& counts, std::size_t cell) const;
  bool settle(Counts& counts, std::vector<std::size_t> changed);
  bool search(Counts counts, std::size_t changed, int& tries_left);
  bool agrees(const Sum& sum, const Counts& counts) const;
  std::size_t most_narrowed(const Sum& sum, const Counts& counts) const;
  std::optional<std::size_t> disagreeing(const Counts& counts);

  const CellTable& table_;
  std::int64_t& steps_left_;
  std::int64_t places_ = 0;                          // in all sums
  std::vector<std::vector<std::size_t>> sums_of_;    // of each cell
  std::vector<std::vector<std::size_t>> shares_of_;  // of each cell
  Counts start_;
  bool is_possible_ = false;
  std::vector<std::vector<double>> found_;
  std::vector<bool> is_covered_;
};

}  // namespace waymark
