#include "core/sharing/sums_over_days.hpp"

#include <map>
#include <utility>

namespace waymark {
namespace {

constexpr std::int32_t kDaysOfAYear = 372;

struct DatedCell {
  std::int32_t day = 0;
  std::size_t cell = 0;
};
using Series = std::vector<DatedCell>;  // by day

// Days in a row up to the total's own day that make it up.
void add_run(const DatedCell& total, const Series& days, CountTable& table) {
  std::vector<std::size_t> run;
  double sum = 0;
  for (auto each = days.rbegin(); each != days.rend(); ++each) {
    if (each->day > total.day) continue;
    if (each->day < total.day - kDaysOfAYear) break;
    run.push_back(each->cell);
    sum += table.count(each->cell);
    if (run.size() > 1 && sum == table.count(total.cell)) table.add_sum(total.cell, run);
  }
}

}  // namespace

void add_sums_over_days(const std::vector<Figure>& figures,
                        const std::unordered_map<const Measure*, std::size_t>& families, CountTable& table) {
  std::map<std::pair<const Measure*, ObservationGroup>, Series> series;
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (figures[i].day && table.figures[i].part && figures[i].counted == Counted::students)
      series[{figures[i].measure, figures[i].group}].push_back({figures[i].day->days, *table.figures[i].part});
  std::map<std::pair<std::size_t, ObservationGroup>, std::vector<std::pair<const Measure*, const Series*>>> kin;
  for (const auto& [of, days] : series) kin[{families.at(of.first), of.second}].push_back({of.first, &days});
  for (const auto& [family, members] : kin)
    for (const auto& [measure, totals] : members)
      for (const auto& [other, days] : members)
        if (measure != other)
          for (const DatedCell& total : *totals) add_run(total, *days, table);
}

}  // namespace waymark
