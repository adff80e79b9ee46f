// Steps that wait for each other in a circle, so that none of them can ever begin.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/edit/index.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct StepCircles {
  // Each step waits for the one after it and the last for the first, which is the one that comes first in the plan.
  std::unordered_map<const Step*, std::vector<const Step*>> by_first;
  std::unordered_map<const Step*, bool> members;
};

StepCircles find_circles(const Plan& plan, const Index& index);

}  // namespace waymark
