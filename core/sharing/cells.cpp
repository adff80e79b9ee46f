#include "core/sharing/cells.hpp"

#include <algorithm>

namespace waymark {
namespace {

// Bounds that creep towards each other without end change nothing that matters here.
constexpr int kMostRounds = 64;

class Bounds {
 public:
  explicit Bounds(const CellTable& table) : table_(table), reach_(table.cells.size()) {
    for (std::size_t i = 0; i < reach_.size(); ++i)
      if (!table.cells[i].is_hidden) reach_[i] = {table.cells[i].count, table.cells[i].count};
  }

  std::vector<CountRange> settled() {
    for (int round = 0; round < kMostRounds; ++round) {
      has_changed_ = false;
      for (const Sum& sum : table_.sums) carry(sum);
      for (const Share& share : table_.shares) {
        at_most(share.part, reach_[share.whole].most);
        at_least(share.whole, reach_[share.part].least);
      }
      if (!has_changed_) break;
    }
    return std::move(reach_);
  }

 private:
  void at_most(std::size_t cell, double bound) {
    if (!table_.cells[cell].is_hidden || !(bound < reach_[cell].most)) return;
    reach_[cell].most = std::max(bound, 0.0);
    has_changed_ = true;
  }
  void at_least(std::size_t cell, double bound) {
    if (!table_.cells[cell].is_hidden || !(bound > reach_[cell].least)) return;
    reach_[cell].least = bound;
    has_changed_ = true;
  }

  void carry(const Sum& sum) {
    double least = 0;
    double most = 0;
    for (const std::size_t part : sum.parts) least += reach_[part].least, most += reach_[part].most;
    at_least(sum.total, least);
    at_most(sum.total, most);
    const CountRange total = reach_[sum.total];
    for (const std::size_t part : sum.parts) {
      double others_least = 0;
      double others_most = 0;
      for (const std::size_t other : sum.parts) {
        if (other == part) continue;
        others_least += reach_[other].least;
        others_most += reach_[other].most;
      }
      at_most(part, total.most - others_least);
      at_least(part, total.least - others_most);
    }
  }

  const CellTable& table_;
  std::vector<CountRange> reach_;
  bool has_changed_ = false;
};

}  // namespace

std::vector<CountRange> reach_of(const CellTable& table) { return Bounds(table).settled(); }

}  // namespace waymark
