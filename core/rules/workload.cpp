#include "core/rules/workload.hpp"

#include <algorithm>

#include "core/rules/step_time.hpp"

namespace waymark {

Peak busiest_day(const std::vector<const Step*>& steps) {
  std::vector<std::pair<Date, int>> changes;  // how many more run from that day on; ends come first on a day
  for (const Step* step : steps) {
    if (is_over(*step) || !days_of(*step)) continue;
    changes.emplace_back(*step->start, 1);
    changes.emplace_back(Date{step->end->days + 1}, -1);
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
