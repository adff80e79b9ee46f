// The straight way from where a measure began to its target, and the four-point rule of curriculum-based measurement
// (J. L. Hosp, M. K. Hosp, K. W. Howell: The ABCs of CBM): four values in a row off the same side of the line are worth
// a decision.
#pragma once

#include <optional>

#include "core/progress/better_way.hpp"
#include "core/progress/data_point.hpp"

namespace waymark {

// With fewer values the rule says nothing.
inline constexpr std::size_t kFewestForFourPoints = 6;

struct AimStart {
  Date date;
  double value = 0;
  bool is_median = false;  // of the first three values; else the baseline that somebody entered
};

struct AimLine {
  AimStart start;
  Date counts_from;  // values before this day are history: the line says nothing of them
  Date end;
  double target = 0;

  // Level before its start and after its end.
  double expected_on(Date date) const;
};

// From the median of the first three values of the focal group, placed on the day of the second; where there are not
// three, or the second is not before the deadline, from the baseline's value on its day. None where that is blank, or
// where the deadline or target is.
//
// The field's books know no values from before the work began. Here a plan may hold those of earlier years: where a
// baseline with value and day is entered and the first three values all lie before that day, the first three from that
// day on are taken instead, and none of the earlier ones counts against or for the line.
std::optional<AimLine> aim_line_of(const Measure& measure, DataPoints points, Day deadline);

// The values that the line counts.
DataPoints counted_of(DataPoints all, const AimLine& line);

enum class Side : std::uint8_t { none, above, below };

// On which side of the line the point lies; none on it, or nearer than the last digits of a double can tell.
Side side_of(const DataPoint& point, const AimLine& line);

struct FourPoints {
  std::size_t counted = 0;  // values that count
  bool is_enough = false;   // six of them or more
  Side side{};              // on which all of the last four lie; a value on the line lies on none
  Date since;               // the day of the fourth in a row, where there is a side
  bool is_better = false;
  bool is_worse = false;  // neither, where nobody can tell what is better
};

FourPoints four_points(DataPoints all, const AimLine& line, Better better);

}  // namespace waymark
