// Finds activities that wait for each other.
#pragma once

#include <vector>

namespace waymark {

struct Link;

struct Components {
  // Number of the component that an activity lies in. Each component comes after those that it waits for, and otherwise
  // they stand as their activities are numbered.
  std::vector<int> of;
  std::vector<std::vector<int>> circles;  // one circle of links through each component that has any, see Network
};

// Strongly connected components of the links between so many activities (R. Tarjan, 1972), without recursion: a plan
// can be one long chain.
Components find_components(int activities, const std::vector<Link>& links);

}  // namespace waymark
