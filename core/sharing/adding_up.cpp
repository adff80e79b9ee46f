#include "core/sharing/adding_up.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/sharing/families.hpp"
#include "core/sharing/outcome_words.hpp"
#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

// So many counts on one day are tried in every combination; of more only pairs, triples and all together.
constexpr std::size_t kMostTriedFreely = 8;
constexpr std::int32_t kDaysOfAYear = 372;

// A count on one day that may be part of another.
struct Entry {
  std::size_t figure = 0;
  std::size_t cell = 0;
};
using Entries = std::vector<Entry>;

// What a share says of the count behind it.
std::optional<double> count_behind(const Figure& figure) {
  if (const auto part = figure.part()) return part;
  if (figure.counted != Counted::share || figure.rates.empty() || !figure.whole() || figure.scale == 0)
    return std::nullopt;
  return std::round(figure.rates.front().value * *figure.whole() / figure.scale);
}

// "3 students are 42.9%": there are seven.
std::optional<double> size_behind(const Figure& figure) {
  if (const auto whole = figure.whole()) return whole;
  if (figure.counted != Counted::share || figure.rates.empty() || !figure.part() || figure.scale == 0)
    return std::nullopt;
  const double rate = figure.rates.front().value;
  return rate > 0 ? std::optional(std::round(*figure.part() * figure.scale / rate)) : std::nullopt;
}

class Builder {
 public:
  Builder(const std::vector<Figure>& figures, const std::vector<double>& told, int limit)
      : figures_(figures), told_(told), limit_(limit) {}

  CountTable build() {
    for (const Figure& figure : figures_) add_figure(figure);
    for (const double count : told_) result_.told_cells.push_back(add_cell(count, false));
    const auto families = families_of(figures_, Kinship::wide);
    close_ = families_of(figures_, Kinship::close);
    for (const auto& [measure, family] : close_) kinds_.emplace(measure, topic_of(*measure).kinds);
    std::map<std::pair<std::size_t, std::int32_t>, std::vector<std::size_t>> days;
    for (std::size_t i = 0; i < figures_.size(); ++i)
      if (figures_[i].group != ObservationGroup::state && figures_[i].day)
        days[{families.at(figures_[i].measure), figures_[i].day->days}].push_back(i);
    for (const auto& [day, members] : days) add_day(members);
    add_years(families);
    return std::move(result_);
  }

 private:
  std::vector<Cell>& cells() { return result_.table.cells; }
  double count(const Entry& entry) const { return result_.table.cells[entry.cell].count; }

  std::size_t add_cell(double count, bool is_hidden) {
    Cell cell;
    cell.count = count;
    cell.is_hidden = is_hidden;
    cells().push_back(cell);
    return cells().size() - 1;
  }

  void guard(std::size_t cell, double from, double to) {
    cells()[cell].is_guarded = true;
    cells()[cell].from = from;
    cells()[cell].to = to;
  }

  // A part stays anywhere among the few that have the outcome, or the few that do not.
  void guard_part(std::size_t cell, const std::optional<double>& whole) {
    const double part = cells()[cell].count;
    const double most = limit_ - 1;
    if (part <= most)
      guard(cell, std::clamp(part, 0.0, 1.0), whole ? std::max(std::min(most, *whole), part) : most);
    else if (whole && *whole - part < limit_)
      guard(cell, std::max(*whole - most, 0.0), part == *whole ? part : *whole - 1);
    else
      guard(cell, part - most, part);
  }

  void add_figure(const Figure& figure) {
    FigureCells own;
    const auto size = size_behind(figure);
    if (const auto whole = size) {
      const bool is_hidden = figure.is_whole_hidden || (!figure.whole() && figure.is_part_hidden);
      own.whole = add_cell(*whole, is_hidden);
      if (figure.is_whole_hidden || (is_hidden && is_small(*whole, limit_)))
        guard(*own.whole, std::min(*whole, 1.0), std::max<double>(limit_ - 1, *whole));
    }
    if (const auto part = count_behind(figure)) {
      own.part = add_cell(*part, figure.is_part_hidden);
      if (figure.is_part_hidden) guard_part(*own.part, size);
      if (own.whole && *part <= *size) result_.table.shares.push_back({*own.part, *own.whole});
    }
    result_.figures.push_back(own);
  }

  // A zero adds nothing, but one that is hidden can be found as the difference of others.
  Entries entries(const std::vector<std::size_t>& members, std::optional<std::size_t> FigureCells::*role) const {
    Entries found;
    for (const std::size_t i : members)
      if (const auto& cell = result_.figures[i].*role;
          cell && (result_.table.cells[*cell].count > 0 || result_.table.cells[*cell].is_hidden))
        found.push_back({i, *cell});
    return found;
  }

  // Among many counts some make up others by chance: then only those of the same outcome are looked at together.
  void add_day(const std::vector<std::size_t>& members) {
    if (members.size() <= kMostTriedFreely) return add_family(members);
    std::map<std::size_t, std::vector<std::size_t>> close;
    for (const std::size_t i : members) close[close_.at(figures_[i].measure)].push_back(i);
    for (const auto& [family, each] : close) add_family(each);
  }

  void add_family(const std::vector<std::size_t>& members) {
    const Entries parts = entries(members, &FigureCells::part);
    const Entries wholes = entries(members, &FigureCells::whole);
    for (const Entries* each : {&parts, &wholes}) {
      for (const Entry& total : *each) add_sums_of(total, *each, is_total(total.figure, members));
      add_told(*each);
    }
    for (const std::size_t i : members)
      if (is_total(i, members)) add_rests(i, members);
  }

  // --- Sums that come out.

  // Only a group that is meant to be the total can be as large as one of its parts: the others are none then.
  void add_sums_of(const Entry& total, const Entries& all, bool is_meant) {
    Entries smaller;
    for (const Entry& each : all)
      if (each.cell != total.cell && (is_meant ? count(each) <= count(total) : count(each) < count(total)))
        smaller.push_back(each);
    if (smaller.size() > kMostTriedFreely) {
      try_pairs_and_triples(total, smaller);
      try_sum(total.cell, count(total), smaller);
      return;
    }
    for (unsigned chosen = 1; chosen < (1U << smaller.size()); ++chosen) {
      Entries parts;
      for (std::size_t i = 0; i < smaller.size(); ++i)
        if (chosen >> i & 1) parts.push_back(smaller[i]);
      if (parts.size() > 1) try_sum(total.cell, count(total), parts);
    }
  }

  void try_pairs_and_triples(const Entry& total, const Entries& smaller) {
    std::multimap<double, std::size_t> by_count;
    for (std::size_t i = 0; i < smaller.size(); ++i) by_count.emplace(count(smaller[i]), i);
    const auto for_each_before = [&](std::size_t end, double wanted, const auto& visit) {
      const auto [first, last] = by_count.equal_range(wanted);
      for (auto each = first; each != last; ++each)
        if (each->second < end) visit(each->second);
    };
    for (std::size_t i = 0; i < smaller.size(); ++i) {
      const double rest = count(total) - count(smaller[i]);
      for_each_before(i, rest, [&](std::size_t j) { add_sum(total.cell, {smaller[i], smaller[j]}); });
      for (std::size_t j = 0; j < i; ++j)
        for_each_before(j, rest - count(smaller[j]), [&](std::size_t k) {
          add_sum(total.cell, {smaller[i], smaller[j], smaller[k]});
        });
    }
  }

  void try_sum(std::size_t total, double wanted, const Entries& parts) {
    double sum = 0;
    for (const Entry& part : parts) sum += count(part);
    if (sum == wanted) add_sum(total, parts);
  }

  void add_sum(std::size_t total, const Entries& parts) {
    Sum sum{total, {}};
    for (const Entry& part : parts) sum.parts.push_back(part.cell);
    std::sort(sum.parts.begin(), sum.parts.end());
    result_.table.sums.push_back(std::move(sum));
  }

  // Both groups of a measure, or all of the day, against what texts tell.
  void add_told(const Entries& all) {
    for (std::size_t i = 0; i < told_.size(); ++i) {
      const std::size_t total = result_.told_cells[i];
      if (all.size() > 2) try_sum(total, told_[i], all);
      for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
          if (figures_[all[a].figure].measure == figures_[all[b].figure].measure)
            try_sum(total, told_[i], {all[b], all[a]});
    }
  }

  // --- Rests of totals.

  // A value of no group beside values of groups, or of a measure of everybody.
  bool is_total(std::size_t total, const std::vector<std::size_t>& members) const {
    const Figure& figure = figures_[total];
    if (figure.group != ObservationGroup::unset || members.size() < 2) return false;
    const auto is_its_group = [&](std::size_t i) { return i != total && figures_[i].measure == figure.measure; };
    return std::any_of(members.begin(), members.end(), is_its_group) || is_of_everybody(*figure.measure);
  }

  // The measure's own groups together, and every other measure's figure by itself.
  void add_rests(std::size_t total, const std::vector<std::size_t>& members) {
    std::vector<std::size_t> groups;
    for (const std::size_t i : members) {
      if (i == total) continue;
      if (figures_[i].measure == figures_[total].measure)
        groups.push_back(i);
      else if (is_of_everybody(*figures_[total].measure))
        add_rest(total, {i});
    }
    if (!groups.empty()) add_rest(total, groups);
  }

  void add_rest(std::size_t total, const std::vector<std::size_t>& parts) {
    const auto part = rest_of(total, parts, &FigureCells::part);
    const auto whole = rest_of(total, parts, &FigureCells::whole);
    if (part) {
      const double left = cells()[*part].count;
      const auto size = whole ? std::optional(cells()[*whole].count) : std::nullopt;
      if (is_small(left, limit_) || (size && is_telling(left, *size, limit_))) guard_part(*part, size);
    }
    if (whole && is_small(cells()[*whole].count, limit_)) guard(*whole, 1, limit_ - 1);
    if (part && whole && cells()[*part].count <= cells()[*whole].count) result_.table.shares.push_back({*part, *whole});
  }

  // The cell of what the total has beyond its parts; none where nothing is left or a number is not told.
  std::optional<std::size_t> rest_of(std::size_t total, const std::vector<std::size_t>& parts,
                                     std::optional<std::size_t> FigureCells::*role) {
    const auto of = result_.figures[total].*role;
    if (!of) return std::nullopt;
    Sum sum{*of, {}};
    double left = cells()[*of].count;
    for (const std::size_t i : parts) {
      const auto cell = result_.figures[i].*role;
      if (!cell) return std::nullopt;
      sum.parts.push_back(*cell);
      left -= cells()[*cell].count;
    }
    if (left <= 0) return std::nullopt;
    const std::size_t rest = add_cell(left, true);
    sum.parts.push_back(rest);
    result_.table.sums.push_back(std::move(sum));
    return rest;
  }

  // --- Sums over days.

  void add_years(const std::unordered_map<const Measure*, std::size_t>& families) {
    std::map<std::pair<const Measure*, ObservationGroup>, Entries> series;
    for (std::size_t i = 0; i < figures_.size(); ++i)
      if (figures_[i].day && result_.figures[i].part && figures_[i].counted == Counted::students)
        series[{figures_[i].measure, figures_[i].group}].push_back({i, *result_.figures[i].part});
    for (const auto& [of, totals] : series)
      for (const auto& [by, days] : series)
        if (of.first != by.first && of.second == by.second && families.at(of.first) == families.at(by.first))
          for (const Entry& total : totals) add_year(total, days);
  }

  // Days in a row up to the total's own day that make it up.
  void add_year(const Entry& total, const Entries& days) {
    const std::int32_t end = figures_[total.figure].day->days;
    Entries run;
    double sum = 0;
    for (auto each = days.rbegin(); each != days.rend(); ++each) {
      const std::int32_t day = figures_[each->figure].day->days;
      if (day > end) continue;
      if (day < end - kDaysOfAYear) break;
      run.push_back(*each);
      sum += count(*each);
      if (run.size() > 1 && sum == count(total)) add_sum(total.cell, run);
    }
  }

  const std::vector<Figure>& figures_;
  const std::vector<double>& told_;
  int limit_;
  std::unordered_map<const Measure*, std::size_t> close_;  // families
  std::unordered_map<const Measure*, unsigned> kinds_;     // of groups
  CountTable result_;
};

}  // namespace

CountTable add_up(const std::vector<Figure>& figures, const std::vector<double>& told, int limit) {
  return Builder(figures, told, limit).build();
}

}  // namespace waymark
