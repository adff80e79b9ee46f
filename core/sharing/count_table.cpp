#include "core/sharing/count_table.hpp"

#include <algorithm>
#include <cmath>

#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

bool tells_share(const Figure& figure) {
  return figure.counted == Counted::share && !figure.rates.empty() && figure.scale > 0;
}

// What a share says of the count behind it; a negative one stands for nobody.
std::optional<double> count_behind(const Figure& figure) {
  if (const auto part = figure.part()) return part;
  if (!tells_share(figure) || !figure.whole()) return std::nullopt;
  return std::max(0.0, std::round(figure.rates.front().value * *figure.whole() / figure.scale));
}

// "3 students are 42.9%": there are seven.
std::optional<double> size_behind(const Figure& figure) {
  if (const auto whole = figure.whole()) return whole;
  if (!tells_share(figure) || !figure.part()) return std::nullopt;
  const double rate = figure.rates.front().value;
  return rate > 0 ? std::optional(std::round(*figure.part() * figure.scale / rate)) : std::nullopt;
}

// Half a unit of the share's last decimal, in students.
double slack_of(const Figure& figure) {
  if (figure.part() || !tells_share(figure) || !figure.whole()) return 0;
  const double half_a_unit = 0.5 * std::pow(10.0, -decimals_of(figure.rates.front().value));
  return std::max(0.0, std::ceil(half_a_unit * *figure.whole() / figure.scale));
}

}  // namespace

CountTable::CountTable(const std::vector<Figure>& all, int limit) : limit_(limit) {
  for (const Figure& figure : all) add(figure);
}

std::size_t CountTable::add_cell(double count, bool is_hidden) {
  Cell cell;
  cell.count = count;
  cell.is_hidden = is_hidden;
  table.cells.push_back(cell);
  slacks_.push_back(0);
  return table.cells.size() - 1;
}

void CountTable::add_sum(std::size_t total, std::vector<std::size_t> parts) {
  std::sort(parts.begin(), parts.end());
  if (known_sums_.emplace(total, parts).second) table.sums.push_back({total, std::move(parts)});
}

double CountTable::take_up(std::size_t cell, double over) {
  double& own = table.cells[cell].count;
  const double most = std::clamp(own, 0.0, slacks_[cell]);
  const double taken = std::clamp(over, -slacks_[cell], most);
  own -= taken;
  slacks_[cell] -= std::abs(taken);
  return over - taken;
}

void CountTable::guard_part(std::size_t cell, const std::optional<double>& whole, bool is_whole_told) {
  const double part = count(cell);
  const double most = limit_ - 1;
  Cell& guarded = table.cells[cell];
  guarded.is_guarded = true;
  if (part <= most) {
    guarded.from = std::clamp(part, 0.0, 1.0);
    guarded.to = whole && is_whole_told ? std::max(std::min(most, *whole), part) : most;
  } else if (whole && *whole - part < limit_) {
    guarded.from = std::max(*whole - most, 0.0);
    guarded.to = part == *whole ? part : *whole - 1;
  } else {
    guarded.from = part - most;
    guarded.to = part;
  }
}

void CountTable::guard_size(std::size_t cell) {
  Cell& guarded = table.cells[cell];
  guarded.is_guarded = true;
  guarded.from = std::min(guarded.count, 1.0);
  guarded.to = std::max<double>(limit_ - 1, guarded.count);
}

void CountTable::add(const Figure& figure) {
  FigureCells own;
  const auto size = size_behind(figure);
  if (size) {
    const bool is_hidden = figure.is_whole_hidden || (!figure.whole() && figure.is_part_hidden);
    own.whole = add_cell(*size, is_hidden);
    if (figure.is_whole_hidden || (is_hidden && is_small(*size, limit_))) guard_size(*own.whole);
  }
  if (const auto part = count_behind(figure)) {
    own.part = add_cell(*part, figure.is_part_hidden);
    slacks_.back() = slack_of(figure);
    if (figure.is_part_hidden) guard_part(*own.part, size, own.whole && !table.cells[*own.whole].is_hidden);
    if (own.whole && *part <= *size) add_share(*own.part, *own.whole);
  }
  figures.push_back(own);
}

}  // namespace waymark
