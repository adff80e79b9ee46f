// Numbers that must not be found anywhere in a copy, since they or what they were computed of is withheld.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "core/model/measure.hpp"

namespace waymark {

class TellTales {
 public:
  // Whether what is read speaks of the measure's outcome or groups.
  using SpeaksOf = std::function<bool(const Measure&)>;

  // Per cents, differences in points, and ratios, of the measure's groups.
  void add_share(double share, const Measure& of) { shares_.emplace_back(share, &of); }
  // How many students; the same number of other students tells as much.
  void add_count(double count) { counts_.push_back(count); }
  // After the last was added, before the first is asked for.
  void settle();

  // Whether `value`, as it is written, can be such a share: 34% of other students is nobody's secret.
  bool has_share(double value, const SpeaksOf& speaks_of) const;
  bool has_count(double value) const;

  friend bool operator==(const TellTales& a, const TellTales& b) {
    return a.shares_ == b.shares_ && a.counts_ == b.counts_;
  }

 private:
  std::vector<std::pair<double, const Measure*>> shares_;
  std::vector<double> counts_;
};

}  // namespace waymark
