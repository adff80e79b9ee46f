#include "core/sharing/witnesses.hpp"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr int kMostStepsInAll = 20000;
constexpr int kMostSteps = 400;     // of one search
constexpr double kMostAsked = 100;  // of one cell
constexpr double kBeyond = 1000;    // no hidden count is thought to be larger by more than that than all shown together

double top_of(const CellTable& table) {
  double top = kBeyond;
  for (const Cell& cell : table.cells) top += std::max(cell.count, cell.to);
  return top;
}

bool is_settled(const CountRange& range) { return range.least >= range.most; }

}  // namespace

Witnesses::Witnesses(const CellTable& table)
    : table_(table), start_(table.cells.size()), steps_left_(kMostStepsInAll), is_covered_(table.cells.size()) {
  // What is there is a witness itself.
  std::vector<double> truth(start_.size());
  for (std::size_t i = 0; i < truth.size(); ++i) truth[i] = table.cells[i].count;
  const bool agrees = std::all_of(table.sums.begin(), table.sums.end(), [&](const Sum& sum) {
    double total = 0;
    for (const std::size_t part : sum.parts) total += truth[part];
    return total == truth[sum.total];
  });
  if (agrees) found_.push_back(std::move(truth));
  loosen();
}

void Witnesses::loosen() {
  const double top = top_of(table_);
  for (std::size_t i = 0; i < start_.size(); ++i) {
    const Cell& cell = table_.cells[i];
    start_[i] = cell.is_hidden ? CountRange{0, top} : CountRange{cell.count, cell.count};
  }
  is_possible_ = settle(start_);
}

bool Witnesses::cover(std::size_t cell) {
  if (is_covered_[cell]) return true;
  const Cell& guarded = table_.cells[cell];
  const double step = std::max(1.0, std::floor((guarded.to - guarded.from) / kMostAsked));
  for (double count = guarded.from; count <= guarded.to; count += step)
    if (!can_be(cell, count)) return false;
  is_covered_[cell] = can_be(cell, guarded.to);
  return is_covered_[cell];
}

bool Witnesses::can_be(std::size_t cell, double count) {
  for (const auto& counts : found_)
    if (counts[cell] == count) return true;
  if (!is_possible_ || count < start_[cell].least || count > start_[cell].most) return false;
  Counts counts = start_;
  counts[cell] = {count, count};
  int steps_left = std::min(kMostSteps, steps_left_);
  steps_left_ -= steps_left;
  const bool is_found = search(std::move(counts), steps_left);
  steps_left_ += std::max(steps_left, 0);
  return is_found;
}

// Carries bounds through sums and shares until nothing changes. False: no table agrees.
bool Witnesses::settle(Counts& counts) const {
  constexpr int kMostRounds = 200;
  bool has_changed = true;
  bool is_possible = true;
  const auto narrow = [&](std::size_t cell, double least, double most) {
    CountRange& range = counts[cell];
    if (least > range.least) range.least = least, has_changed = true;
    if (most < range.most) range.most = most, has_changed = true;
    is_possible = is_possible && range.least <= range.most;
  };
  for (int round = 0; round < kMostRounds && has_changed && is_possible; ++round) {
    has_changed = false;
    for (const Sum& sum : table_.sums) {
      double least = 0;
      double most = 0;
      for (const std::size_t part : sum.parts) least += counts[part].least, most += counts[part].most;
      narrow(sum.total, least, most);
      const CountRange total = counts[sum.total];
      for (const std::size_t part : sum.parts) {
        const CountRange own = counts[part];
        narrow(part, total.least - (most - own.most), total.most - (least - own.least));
        least += counts[part].least - own.least;
        most += counts[part].most - own.most;
      }
    }
    for (const Share& share : table_.shares) {
      narrow(share.part, 0, counts[share.whole].most);
      narrow(share.whole, counts[share.part].least, counts[share.whole].most);
    }
  }
  return is_possible;
}

// Tries the counts of the cell with the fewest left, its own first: most cells can keep theirs.
bool Witnesses::search(Counts counts, int& steps_left) {
  if (--steps_left < 0 || !settle(counts)) return false;
  std::size_t narrowest = counts.size();
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (!is_settled(counts[i]) && (narrowest == counts.size() ||
                                   counts[i].most - counts[i].least < counts[narrowest].most - counts[narrowest].least))
      narrowest = i;
  if (narrowest == counts.size()) {
    std::vector<double> table(counts.size());
    std::transform(counts.begin(), counts.end(), table.begin(), [](const CountRange& each) { return each.least; });
    found_.push_back(std::move(table));
    return true;
  }
  const CountRange range = counts[narrowest];
  const double middle = std::clamp(table_.cells[narrowest].count, range.least, range.most);
  for (const CountRange& half :
       {CountRange{middle, middle}, CountRange{range.least, middle - 1}, CountRange{middle + 1, range.most}}) {
    if (half.least > half.most) continue;
    Counts tried = counts;
    tried[narrowest] = half;
    if (search(std::move(tried), steps_left)) return true;
    if (steps_left < 0) return false;
  }
  return false;
}

}  // namespace waymark
