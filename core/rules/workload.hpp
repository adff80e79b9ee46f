// How many of somebody's steps run at once.
#pragma once

#include <optional>
#include <vector>

#include "core/model/date.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Peak {
  int steps = 0;
  Date day;  // the first on which so many run
};

// The busiest day of whoever has these steps; those that are over or have no dates are left out.
Peak busiest_day(const std::vector<const Step*>& steps);

// More at once than one can do beside teaching. Reviews of school plans warn of overload without a number; four is what
// still leaves each step a look a week in an hour or two of free time, and nobody in the example plans has more.
inline constexpr int kMostAtOnce = 4;

}  // namespace waymark
