// Things that are joined one by one, and which of them are together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace waymark {

class Groups {
 public:
  explicit Groups(std::size_t size) : leader_(size) { std::iota(leader_.begin(), leader_.end(), std::size_t{0}); }

  // The first of its group.
  std::size_t of(std::size_t each) {
    while (leader_[each] != each) each = leader_[each] = leader_[leader_[each]];
    return each;
  }

  // False: they were together already.
  bool join(std::size_t a, std::size_t b) {
    const std::size_t first = of(a);
    const std::size_t second = of(b);
    leader_[std::max(first, second)] = std::min(first, second);
    return first != second;
  }

 private:
  std::vector<std::size_t> leader_;
};

}  // namespace waymark
