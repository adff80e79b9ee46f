// What a step's fields say of its place in time.
#pragma once

#include "core/schedule/network.hpp"
#include "core/schedule/step_times.hpp"

namespace waymark {

class SchoolPoints;
struct Step;

// A step as the network sees it.
struct PlannedStep {
  Activity activity;
  bool is_length_known = false;  // otherwise it counts as one school day
  Day stands_on;                 // of a milestone: the school day that is given

  friend bool operator==(const PlannedStep&, const PlannedStep&) = default;
};

// The length is the school days from the start to the end where both are given, or else the duration. A start that is
// given is not undercut, though what the step waits for can push it on; without one the step does not start before
// `origin`. An end that is given beside a duration stands for the start that leads to it. Constraints bind as they are
// named.
PlannedStep read_step(const Step& step, const SchoolPoints& points, int origin);

// The days of a step that was given those points.
StepTimes times_of(const PlannedStep& step, const Timing& timing, const SchoolPoints& points);

}  // namespace waymark
