#include "core/rules/workload.hpp"

#include <algorithm>

#include "core/rules/step_time.hpp"

namespace waymark {

Peak busiest_day(const std::vector<const Step*>& steps, const SchoolDays& days) {
  std::vector<std::pair<Date, int>> changes;  // how many more run from that day on; ends come first on a day
  for (const Step* step : steps) {
    const auto first = first_day_of(*step, days);
    const auto last = last_day_of(*step, days);
    if (is_over(*step) || !first || !last || *last < *first) continue;
    changes.emplace_back(*first, 1);
    changes.emplace_back(Date{last->days + 1}, -1);
  }
  std::sort(changes.begin(), changes.end());
  Peak peak;
  int running = 0;
  for (const auto& [day, change] : changes) {
    running += change;
    if (running > peak.steps) peak = {running, day};
  }
  return peak;
}

}  // namespace waymark
