#include "core/sharing/adding_up.hpp"

#include <map>
#include <utility>

#include "core/sharing/families.hpp"
#include "core/sharing/rests_of_totals.hpp"
#include "core/sharing/sums_of_day.hpp"
#include "core/sharing/sums_over_days.hpp"

namespace waymark {
namespace {

// So many figures of a day are looked at together whatever they are of; of more only those of the same outcome.
constexpr std::size_t kMostOfADay = 12;

using Days = std::map<std::pair<std::size_t, std::int32_t>, std::vector<DayFigure>>;

class Adding {
 public:
  Adding(const std::vector<Figure>& figures, const std::vector<double>& told, int limit)
      : figures_(figures), told_(told), result_{CountTable(figures, limit), {}} {}

  AddedUp run() {
    for (const double count : told_) result_.told_cells.push_back(result_.counts.add_cell(count, false));
    for (const Figure& figure : figures_)
      if (topics_.find(figure.measure) == topics_.end()) topics_.emplace(figure.measure, topic_of(*figure.measure));
    const auto families = families_of(figures_, Kinship::wide);
    for (const auto& [day, members] : days_of(families))
      if (members.size() <= kMostOfADay) add_day(members);
    for (const auto& [day, members] : days_of(families_of(figures_, Kinship::close))) add_day(members);
    add_sums_over_days(figures_, families, result_.counts);
    return std::move(result_);
  }

 private:
  Days days_of(const std::unordered_map<const Measure*, std::size_t>& families) const {
    Days days;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      const Figure& each = figures_[i];
      if (each.group != ObservationGroup::state && each.day)
        days[{families.at(each.measure), each.day->days}].push_back({i, &each, &topics_.at(each.measure)});
    }
    return days;
  }

  void add_day(const std::vector<DayFigure>& members) {
    add_sums_of_day(members, result_.counts);
    for (const auto role : {&FigureCells::part, &FigureCells::whole}) add_told(members, role);
    add_rests_of_totals(members, result_.counts);
  }

  // Both groups of a measure, or all of the day, against what texts tell.
  void add_told(const std::vector<DayFigure>& members, CellOfFigure role) {
    std::vector<std::size_t> all;
    std::map<const Measure*, std::vector<std::size_t>> groups;
    for (const DayFigure& each : members)
      if (const auto cell = result_.counts.figures[each.index].*role) {
        all.push_back(*cell);
        groups[each.figure->measure].push_back(*cell);
      }
    for (std::size_t i = 0; i < told_.size(); ++i) {
      if (all.size() > 2) try_sum(i, all);
      for (const auto& [measure, cells] : groups)
        for (std::size_t a = 0; a < cells.size(); ++a)
          for (std::size_t b = 0; b < a; ++b) try_sum(i, {cells[b], cells[a]});
    }
  }

  void try_sum(std::size_t told, const std::vector<std::size_t>& parts) {
    double sum = 0;
    for (const std::size_t part : parts) sum += result_.counts.count(part);
    if (sum == told_[told]) result_.counts.add_sum(result_.told_cells[told], parts);
  }

  const std::vector<Figure>& figures_;
  const std::vector<double>& told_;
  std::map<const Measure*, Topic> topics_;
  AddedUp result_;
};

}  // namespace

AddedUp add_up(const std::vector<Figure>& figures, const std::vector<double>& told, int limit) {
  return Adding(figures, told, limit).run();
}

}  // namespace waymark
