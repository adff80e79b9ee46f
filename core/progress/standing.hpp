// Where a measure stands on its way to its target, and why that is said.
#pragma once

#include <string_view>
#include <vector>

#include "core/progress/aim_line.hpp"
#include "core/progress/milestone_look.hpp"
#include "core/progress/run_chart.hpp"

namespace waymark {

enum class StandingReason : std::uint8_t {
  no_values,
  no_target,          // nothing to be on the way to
  no_direction,       // nobody can tell which values are better
  no_value_near_end,  // the deadline is over, and nothing was measured near it
  target_reached,     // by the last value, or at the deadline
  target_missed,      // the deadline is over
  target_reached_late,
  four_points_worse,  // the last four values lie on the worse side of the aim line
  four_points_better,
  milestone_missed,  // the last one that is due, and no value since has reached it
  milestone_met,     // and the last value still is as good
  on_aim_line,       // the last value lies on the aim line or on its better side
  no_rule_broken,    // it lies on the worse side, which chance does too
  too_few_points,    // fewer than six values, and no milestone was due
  no_aim_line,       // no baseline or no deadline, and no milestone was due
  held,              // to be maintained: as good as its bound, or no shift
  not_held,
};

std::string_view to_text(StandingReason reason);  // "four-points-worse"

struct MeasureStanding {
  Standing standing{};  // unset: cannot tell
  StandingReason reason{};
};

// What a measure is judged by; everything is of its focal group.
struct Evidenced {
  const Measure& measure;
  DataPoints points;
  Better better;
  Day deadline;
  const RunChart& chart;
  const std::optional<AimLine>& aim;
  const FourPoints& four;
  const std::vector<MilestoneLook>& milestones;
};

// A measure that should rise or fall: met where its last value reached the target; off track where four values in a row
// are worse than the aim line, or where the last milestone due was missed and not reached since; on track where its
// last value is as good as the last milestone due; too early with fewer than six values; otherwise on track, since
// values on both sides of the aim line are what the four-point rule calls adequate.
//
// When the deadline is over, the target is judged as milestones are, by the value near that day: what was reached then
// is met even if values fell later, and what is reached only later is met late. A deadline is over when its day is, or
// when a value was taken on it or later.
//
// One that is to be maintained is not met before its deadline. Where its target is a bound (core/progress/
// better_way.hpp), it holds or does not by its last value; where baseline and target are the same, by the run chart: a
// shift, whichever way, means that it did not stay.
MeasureStanding standing_of(const Evidenced& evidence, Date today);

}  // namespace waymark
