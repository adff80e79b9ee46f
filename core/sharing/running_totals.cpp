#include "core/sharing/running_totals.hpp"

#include <algorithm>
#include <cstddef>

#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

using Series = std::vector<Figure*>;

bool never_falls(const Series& series) {
  for (std::size_t i = 1; i < series.size(); ++i)
    if (*series[i]->part() < *series[i - 1]->part()) return false;
  return true;
}

bool is_running(const Series& series) {
  constexpr std::size_t kFewest = 3;
  const Measure& measure = *series.front()->measure;
  if (is_running_total(measure)) return true;
  const bool is_unwanted = measure.direction == Direction::decrease && series.front()->counted == Counted::students;
  return is_unwanted && series.size() >= kFewest && never_falls(series);
}

// From the last value back; where a value is above the one after it, the count began anew in between.
void thin_out(const Series& series, int limit) {
  const Figure* kept = nullptr;
  double next = 0;
  for (auto each = series.rbegin(); each != series.rend(); ++each) {
    const double count = *(*each)->part();
    const bool begins_anew = kept && count > next;
    next = count;
    if ((*each)->is_part_hidden) continue;
    if (kept && !begins_anew && is_small(*kept->part() - count, limit))
      (*each)->is_part_hidden = true;
    else
      kept = *each;
  }
}

}  // namespace

void hide_small_differences(std::vector<Figure>& figures, int limit) {
  // Figures stand by measure, group and day.
  for (std::size_t begin = 0; begin < figures.size();) {
    Series series;
    std::size_t end = begin;
    for (; end < figures.size() && figures[end].measure == figures[begin].measure &&
           figures[end].group == figures[begin].group;
         ++end)
      if (figures[end].part() && figures[end].day) series.push_back(&figures[end]);
    if (series.size() > 1 && is_running(series)) thin_out(series, limit);
    begin = end;
  }
}

}  // namespace waymark
