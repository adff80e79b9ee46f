// The parts of a goal as a team would write it, for tests of sentences.
#pragma once

#include "core/workshop/goal_parts.hpp"

namespace waymark::testing_support {

inline GoalParts reading_parts() {
  GoalParts parts;
  parts.who = "Students with disabilities in grades 6-8";
  parts.what = "Students reading at grade level";
  parts.baseline = 27;
  parts.target = 40;
  parts.change = ChangeKind::to;
  parts.unit = "%";
  parts.source = "Spring benchmark test";
  parts.deadline = parse_date("2028-05-19");
  return parts;
}

}  // namespace waymark::testing_support
