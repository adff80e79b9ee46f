#include "core/sharing/rests_of_totals.hpp"

#include <algorithm>

#include "core/sharing/small_numbers.hpp"
#include "core/sharing/student_words.hpp"

namespace waymark {
namespace {

using Parts = std::vector<const DayFigure*>;

class Resting {
 public:
  Resting(const std::vector<DayFigure>& day, CountTable& table) : day_(day), table_(table) {}

  void run() {
    for (const DayFigure& each : day_)
      if (is_total(each)) add_rests(each);
  }

 private:
  static bool are_of_one_measure(const DayFigure& a, const DayFigure& b) {
    return a.figure->measure == b.figure->measure;
  }

  // A value of no group beside values of groups, or of a measure of everybody.
  bool is_total(const DayFigure& total) const {
    if (total.figure->group != ObservationGroup::unset || day_.size() < 2) return false;
    const auto is_its_group = [&](const DayFigure& each) {
      return each.index != total.index && are_of_one_measure(each, total);
    };
    return std::any_of(day_.begin(), day_.end(), is_its_group) || is_of_everybody(*total.figure->measure);
  }

  // The measure's own groups together, and every other measure's figure by itself.
  void add_rests(const DayFigure& total) {
    Parts groups;
    for (const DayFigure& each : day_) {
      if (each.index == total.index) continue;
      if (are_of_one_measure(each, total))
        groups.push_back(&each);
      else if (is_of_everybody(*total.figure->measure))
        add_rest(total, {&each});
    }
    if (!groups.empty()) add_rest(total, groups);
  }

  void add_rest(const DayFigure& total, const Parts& parts) {
    const auto part = rest_of(total, parts, &FigureCells::part);
    const auto whole = rest_of(total, parts, &FigureCells::whole);
    if (part) {
      const double left = table_.count(*part);
      const auto size = whole ? std::optional(table_.count(*whole)) : std::nullopt;
      if (is_small(left, table_.limit()) || (size && is_telling(left, *size, table_.limit())))
        table_.guard_part(*part, size);
    }
    if (whole && is_small(table_.count(*whole), table_.limit())) table_.guard_size(*whole);
    if (part && whole && table_.count(*part) <= table_.count(*whole)) table_.add_share(*part, *whole);
  }

  // The cell of what the total has beyond its parts; none where nothing is left or a number is not told.
  std::optional<std::size_t> rest_of(const DayFigure& total, const Parts& parts, CellOfFigure role) {
    const auto of = table_.figures[total.index].*role;
    if (!of) return std::nullopt;
    std::vector<std::size_t> cells;
    double left = table_.count(*of);
    for (const DayFigure* each : parts) {
      const auto cell = table_.figures[each->index].*role;
      if (!cell) return std::nullopt;
      cells.push_back(*cell);
      left -= table_.count(*cell);
    }
    if (left <= 0) return std::nullopt;
    const std::size_t rest = table_.add_cell(left, true);
    cells.push_back(rest);
    table_.add_sum(*of, std::move(cells));
    return rest;
  }

  const std::vector<DayFigure>& day_;
  CountTable& table_;
};

}  // namespace

void add_rests_of_totals(const std::vector<DayFigure>& day, CountTable& table) { Resting(day, table).run(); }

}  // namespace waymark
