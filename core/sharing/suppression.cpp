#include "core/sharing/suppression.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>

#include "core/sharing/groups.hpp"
#include "core/sharing/witnesses.hpp"

namespace waymark {
namespace {

// A step is a look at one place of a sum; no plan of the examples takes a hundredth of them.
constexpr std::int64_t kMostSteps = 60'000'000;
constexpr std::int64_t kMostStepsOfIsland = 16'000'000;
constexpr std::int64_t kLooksForBounds = 8;  // at every place, as a rule, until bounds change no more

template <class Visit>
void for_each_cell(const Sum& sum, const Visit& visit) {
  for (const std::size_t part : sum.parts) visit(part);
  visit(sum.total);
}

// Splits a table into tables that have nothing to do with each other.
struct Island {
  CellTable table;
  std::vector<std::size_t> origins;  // index in the whole table
};

std::vector<Island> islands_of(const CellTable& table) {
  Groups groups(table.cells.size());
  for (const Sum& sum : table.sums)
    for (const std::size_t part : sum.parts) groups.join(part, sum.total);
  for (const Share& share : table.shares) groups.join(share.part, share.whole);
  std::vector<Island> islands(table.cells.size());
  std::vector<std::size_t> places(table.cells.size());
  for (std::size_t i = 0; i < table.cells.size(); ++i) {
    Island& island = islands[groups.of(i)];
    places[i] = island.origins.size();
    island.origins.push_back(i);
    island.table.cells.push_back(table.cells[i]);
  }
  for (const Sum& sum : table.sums) {
    Sum moved{places[sum.total], {}};
    for (const std::size_t part : sum.parts) moved.parts.push_back(places[part]);
    islands[groups.of(sum.total)].table.sums.push_back(std::move(moved));
  }
  for (const Share& share : table.shares)
    islands[groups.of(share.part)].table.shares.push_back({places[share.part], places[share.whole]});
  return islands;
}

class Hiding {
 public:
  Hiding(CellTable& table, std::int64_t steps) : table_(table), steps_left_(steps) {
    for (const Sum& sum : table.sums) places_ += static_cast<std::int64_t>(sum.parts.size()) + 1;
  }

  // How many steps are left.
  std::int64_t run() {
    while (const auto exposed = find_exposed()) {
      if (steps_left_ < 0) return hide_all(), 0;
      const auto partner = partner_of(*exposed);
      if (!partner) break;
      table_.cells[*partner].is_hidden = true;
    }
    return steps_left_;
  }

 private:
  // Bounds are enough unless hidden cells and sums make a circle.
  std::optional<std::size_t> find_exposed() {
    steps_left_ -= kLooksForBounds * places_;
    const std::vector<CountRange> reach = reach_of(table_);
    for (std::size_t i = 0; i < table_.cells.size(); ++i) {
      const Cell& cell = table_.cells[i];
      if (cell.is_guarded && (reach[i].least > cell.from || reach[i].most < cell.to)) return i;
    }
    if (!has_circle()) return std::nullopt;
    if (witnesses_)
      witnesses_->loosen();
    else
      witnesses_.emplace(table_, steps_left_);
    for (std::size_t i = 0; i < table_.cells.size(); ++i)
      if (table_.cells[i].is_guarded && !witnesses_->cover(i)) return i;
    return std::nullopt;
  }

  // What cannot be judged any more is not shown.
  void hide_all() {
    for (Cell& cell : table_.cells) cell.is_hidden = true;
  }

  // The shown cell that is cheapest to hide: out of the sums that the exposed cell is in, or else of what is tied to
  // hidden cells anywhere.
  std::optional<std::size_t> partner_of(std::size_t exposed) const {
    if (const auto near = cheapest([&](const Sum& sum) { return has(sum, exposed); })) return near;
    if (const auto far = cheapest([&](const Sum& sum) { return has_hidden(sum); })) return far;
    for (const Share& share : table_.shares) {
      const bool is_tied = is_hidden(share.part) != is_hidden(share.whole);
      if (is_tied) return is_hidden(share.part) ? share.whole : share.part;
    }
    return std::nullopt;
  }

  template <class IsMeant>
  std::optional<std::size_t> cheapest(const IsMeant& is_meant) const {
    std::optional<std::tuple<bool, double, std::size_t>> best;
    const auto offer = [&](bool is_total, std::size_t cell) {
      if (is_hidden(cell)) return;
      const std::tuple offered(is_total, table_.cells[cell].count, cell);
      if (!best || offered < *best) best = offered;
    };
    for (const Sum& sum : table_.sums) {
      if (!is_meant(sum)) continue;
      for (const std::size_t part : sum.parts) offer(false, part);
      offer(true, sum.total);
    }
    return best ? std::optional(std::get<2>(*best)) : std::nullopt;
  }

  bool is_hidden(std::size_t cell) const { return table_.cells[cell].is_hidden; }

  static bool has(const Sum& sum, std::size_t cell) {
    return sum.total == cell || std::find(sum.parts.begin(), sum.parts.end(), cell) != sum.parts.end();
  }

  bool has_hidden(const Sum& sum) const {
    bool found = false;
    for_each_cell(sum, [&](std::size_t cell) { found = found || is_hidden(cell); });
    return found;
  }

  // Sums and hidden cells as a graph: an edge between two that are joined already closes a circle.
  bool has_circle() const {
    Groups groups(table_.cells.size() + table_.sums.size());
    bool found = false;
    for (std::size_t i = 0; i < table_.sums.size(); ++i)
      for_each_cell(table_.sums[i], [&](std::size_t cell) {
        if (is_hidden(cell) && !groups.join(cell, table_.cells.size() + i)) found = true;
      });
    return found;
  }

  CellTable& table_;
  std::int64_t places_ = 0;  // in all sums
  std::int64_t steps_left_;
  std::optional<Witnesses> witnesses_;
};

}  // namespace

std::int64_t suppress(CellTable& table) {
  std::int64_t taken = 0;
  for (Island& island : islands_of(table)) {
    const auto& cells = island.table.cells;
    if (std::none_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.is_guarded; })) continue;
    const std::int64_t steps = std::min(kMostStepsOfIsland, kMostSteps - taken);
    taken += steps - Hiding(island.table, steps).run();
    for (std::size_t i = 0; i < cells.size(); ++i) table.cells[island.origins[i]].is_hidden = cells[i].is_hidden;
  }
  return taken;
}

}  // namespace waymark
