#include "core/sharing/withheld_figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/sharing/adding_up.hpp"
#include "core/sharing/running_totals.hpp"
#include "core/sharing/small_numbers.hpp"
#include "core/sharing/suppression.hpp"

namespace waymark {
namespace {

bool is_hidden(const Figure& figure) { return figure.is_part_hidden || figure.is_whole_hidden; }

void judge_each(std::vector<Figure>& figures, int limit) {
  const KnownSizes sizes(figures);
  for (Figure& figure : figures) {
    for (const Written& whole : figure.wholes)
      if (is_small(whole.value, limit)) figure.is_whole_hidden = true;
    if (figure.is_whole_hidden || is_telling(figure, sizes.of(*figure.measure, figure.group), limit))
      figure.is_part_hidden = true;
  }
}

// What a figure's hidden numbers come to when they are told in other words.
class TaleTelling {
 public:
  TaleTelling(std::vector<Figure>& figures, TellTales& tales, int limit)
      : figures_(figures), tales_(tales), limit_(limit) {}

  void run() {
    for (const Figure& figure : figures_)
      if (is_hidden(figure)) add(figure);
    for (std::size_t i = 0; i < figures_.size(); ++i)
      for (std::size_t j = i + 1; j < figures_.size() && figures_[j].measure == figures_[i].measure; ++j)
        if (figures_[j].day == figures_[i].day && (is_hidden(figures_[i]) || is_hidden(figures_[j])))
          compare(figures_[i], figures_[j]);
    for (Figure& figure : figures_)
      if (!is_hidden(figure) && tells_comparison(figure)) figure.is_part_hidden = true;
  }

 private:
  static std::vector<double> shares_of(const Figure& figure) {
    std::vector<double> shares;
    for (const Written& rate : figure.rates) shares.push_back(rate.value);
    const auto part = figure.part();
    const auto whole = figure.whole();
    if (part && whole && *whole > 0) shares.push_back(*part / *whole * (figure.scale > 0 ? figure.scale : 100));
    return shares;
  }

  void add(const Figure& figure) {
    for (const double share : shares_of(figure)) tales_.add_share(share, *figure.measure);
    if (figure.is_part_hidden) add_counts(figure.parts);
    if (figure.is_whole_hidden) add_counts(figure.wholes);
  }

  // Smaller ones are found without being known.
  void add_counts(const std::vector<Written>& counts) {
    for (const Written& each : counts)
      if (each.value >= limit_) tales_.add_count(each.value);
  }

  // "A gap of 9 points", "4 times as often": with one group's share they tell the other's.
  void compare(const Figure& a, const Figure& b) {
    for (const double first : shares_of(a))
      for (const double second : shares_of(b)) {
        std::vector<double> comparisons = {first - second, second - first};
        if (second != 0) comparisons.push_back(first / second);
        if (first != 0) comparisons.push_back(second / first);
        for (const double each : comparisons)
          tales_.add_share(each, *a.measure), compared_[a.day].push_back({a.measure, each});
      }
    add_students_to_close(a, b);
    add_students_to_close(b, a);
  }

  // "Eleven more students would close the gap": with the other group's share and the size they tell how many have it.
  void add_students_to_close(const Figure& of, const Figure& other) {
    if (!of.part() || !of.whole() || !other.part() || !other.whole() || *other.whole() == 0) return;
    const double equal = *other.part() / *other.whole() * *of.whole();
    for (const double close : {std::ceil(equal - 1e-9) - *of.part(), *of.part() - std::floor(equal + 1e-9)})
      if (close >= limit_) tales_.add_count(close);
  }

  // A measure of the gap itself, beside the measure of its two groups.
  bool tells_comparison(const Figure& figure) const {
    const auto found = compared_.find(figure.day);
    if (found == compared_.end()) return false;
    return std::any_of(figure.rates.begin(), figure.rates.end(), [&](const Written& rate) {
      return std::any_of(found->second.begin(), found->second.end(), [&](const auto& comparison) {
        return comparison.first != figure.measure && is_rounding_of(rate.value, comparison.second);
      });
    });
  }

  std::vector<Figure>& figures_;
  TellTales& tales_;
  int limit_;
  std::map<Day, std::vector<std::pair<const Measure*, double>>> compared_;
};

}  // namespace

JudgedFigures judge_figures(Plan& plan, const std::vector<double>& told, int limit) {
  JudgedFigures judged{figures_of(plan), {}};
  judge_each(judged.figures, limit);
  hide_small_differences(judged.figures, limit);
  AddedUp added = add_up(judged.figures, told, limit);
  const std::vector<Cell>& cells = added.counts.table.cells;
  suppress(added.counts.table);
  const auto is_cell_hidden = [&](const std::optional<std::size_t>& cell) { return cell && cells[*cell].is_hidden; };
  for (std::size_t i = 0; i < judged.figures.size(); ++i) {
    Figure& figure = judged.figures[i];
    figure.is_part_hidden = figure.is_part_hidden || is_cell_hidden(added.counts.figures[i].part);
    figure.is_whole_hidden = figure.is_whole_hidden || is_cell_hidden(added.counts.figures[i].whole);
  }
  for (std::size_t i = 0; i < told.size(); ++i)
    if (cells[added.told_cells[i]].is_hidden) judged.tales.add_count(told[i]);
  TaleTelling(judged.figures, judged.tales, limit).run();
  judged.tales.settle();
  return judged;
}

}  // namespace waymark
