#include "core/sharing/witnesses.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark {
namespace {

constexpr int kMostTries = 400;     // of one search
constexpr int kMostRounds = 64;     // bounds that creep towards each other are left wider than they could be
constexpr double kMostAsked = 100;  // of one cell
constexpr double kBeyond = 1000;    // no hidden count is thought to be larger by more than that than all shown together

double top_of(const CellTable& table) {
  double top = kBeyond;
  for (const Cell& cell : table.cells) top += std::max(cell.count, cell.to);
  return top;
}

bool is_settled(const CountRange& range) { return range.least >= range.most; }

std::vector<std::size_t> all_cells(const CellTable& table) {
  std::vector<std::size_t> all(table.cells.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

// Sums whose bounds are to be carried on, each once.
class Waiting {
 public:
  explicit Waiting(std::size_t size) : is_waiting_(size) {}

  void add(const std::vector<std::size_t>& sums) {
    for (const std::size_t sum : sums) {
      if (!is_waiting_[sum]) waiting_.push_back(sum);
      is_waiting_[sum] = true;
    }
  }

  bool has_next() const { return next_ < waiting_.size(); }

  std::size_t next() {
    const std::size_t sum = waiting_[next_++];
    is_waiting_[sum] = false;
    return sum;
  }

 private:
  std::vector<std::size_t> waiting_;
  std::size_t next_ = 0;
  std::vector<bool> is_waiting_;
};

}  // namespace

Witnesses::Witnesses(const CellTable& table, std::int64_t& steps_left)
    : table_(table),
      steps_left_(steps_left),
      sums_of_(table.cells.size()),
      shares_of_(table.cells.size()),
      start_(table.cells.size()),
      is_covered_(table.cells.size()) {
  for (std::size_t i = 0; i < table.sums.size(); ++i) {
    for (const std::size_t part : table.sums[i].parts) sums_of_[part].push_back(i);
    sums_of_[table.sums[i].total].push_back(i);
    places_ += static_cast<std::int64_t>(table.sums[i].parts.size()) + 1;
  }
  for (std::size_t i = 0; i < table.shares.size(); ++i) {
    shares_of_[table.shares[i].part].push_back(i);
    shares_of_[table.shares[i].whole].push_back(i);
  }
  loosen();
}

void Witnesses::loosen() {
  const double top = top_of(table_);
  for (std::size_t i = 0; i < start_.size(); ++i) {
    const Cell& cell = table_.cells[i];
    start_[i] = cell.is_hidden ? CountRange{0, top} : CountRange{cell.count, cell.count};
  }
  is_possible_ = settle(start_, all_cells(table_));
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
  int tries_left = kMostTries;
  return search(std::move(counts), cell, tries_left);
}

// Carries bounds from the changed cells through sums and shares. False: no table agrees, or the steps are used up.
bool Witnesses::settle(Counts& counts, std::vector<std::size_t> changed) {
  Waiting waiting(table_.sums.size());
  const auto narrow = [&](std::size_t cell, double least, double most) {
    CountRange& range = counts[cell];
    if (least <= range.least && most >= range.most) return true;
    range = {std::max(range.least, least), std::min(range.most, most)};
    changed.push_back(cell);
    return range.least <= range.most;
  };
  const auto carry = [&](const Sum& sum) {
    double least = 0;
    double most = 0;
    for (const std::size_t part : sum.parts) least += counts[part].least, most += counts[part].most;
    if (!narrow(sum.total, least, most)) return false;
    const CountRange total = counts[sum.total];
    for (const std::size_t part : sum.parts) {
      const CountRange own = counts[part];
      if (!narrow(part, total.least - (most - own.most), total.most - (least - own.least))) return false;
      least += counts[part].least - own.least;
      most += counts[part].most - own.most;
    }
    return true;
  };
  const std::int64_t enough = steps_left_ - kMostRounds * places_;
  while (!changed.empty() || waiting.has_next()) {
    while (!changed.empty()) {
      const std::size_t cell = changed.back();
      changed.pop_back();
      waiting.add(sums_of_[cell]);
      for (const std::size_t each : shares_of_[cell]) {
        const auto& [part, whole] = table_.shares[each];
        if (!narrow(part, 0, counts[whole].most) || !narrow(whole, counts[part].least, counts[whole].most))
          return false;
      }
    }
    if (!waiting.has_next() || steps_left_ < enough) break;
    const Sum& sum = table_.sums[waiting.next()];
    steps_left_ -= static_cast<std::int64_t>(sum.parts.size()) + 1;
    if (steps_left_ < 0 || !carry(sum)) return false;
  }
  return true;
}

// The cell's own count, or what comes next to it.
double Witnesses::preferred(const Counts& counts, std::size_t cell) const {
  return std::clamp(table_.cells[cell].count, counts[cell].least, counts[cell].most);
}

bool Witnesses::agrees(const Sum& sum, const Counts& counts) const {
  double left = preferred(counts, sum.total);
  for (const std::size_t part : sum.parts) left -= preferred(counts, part);
  return left == 0;
}

std::size_t Witnesses::most_narrowed(const Sum& sum, const Counts& counts) const {
  const auto width = [&](std::size_t cell) { return counts[cell].most - counts[cell].least; };
  std::size_t narrowest = sum.total;
  for (const std::size_t part : sum.parts)
    if (!is_settled(counts[part]) && (is_settled(counts[narrowest]) || width(part) < width(narrowest)))
      narrowest = part;
  return narrowest;
}

// A cell of what does not add up as long as every cell has its preferred count.
std::optional<std::size_t> Witnesses::disagreeing(const Counts& counts) {
  steps_left_ -= places_;
  for (const Sum& sum : table_.sums)
    if (!agrees(sum, counts)) return most_narrowed(sum, counts);
  for (const auto& [part, whole] : table_.shares)
    if (preferred(counts, part) > preferred(counts, whole)) return is_settled(counts[part]) ? whole : part;
  return std::nullopt;
}

// Most cells can keep their own counts: only where they do not add up with them are others tried.
bool Witnesses::search(Counts counts, std::size_t changed, int& tries_left) {
  if (--tries_left < 0 || !settle(counts, {changed})) return false;
  const auto disagrees = disagreeing(counts);
  if (!disagrees) {
    std::vector<double> table(counts.size());
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = preferred(counts, i);
    found_.push_back(std::move(table));
    return true;
  }
  const std::size_t cell = *disagrees;
  const CountRange range = counts[cell];
  const double middle = preferred(counts, cell);
  for (const CountRange& half :
       {CountRange{middle, middle}, CountRange{range.least, middle - 1}, CountRange{middle + 1, range.most}}) {
    if (half.least > half.most) continue;
    Counts tried = counts;
    tried[cell] = half;
    if (search(std::move(tried), cell, tries_left)) return true;
    if (tries_left < 0 || steps_left_ < 0) return false;
  }
  return false;
}

}  // namespace waymark
