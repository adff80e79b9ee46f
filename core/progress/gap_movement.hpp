// Whether a gap closes from one day to another. It never does unless the group that the plan serves does better itself:
// a gap that only shrinks because the peers fell is no success.
#pragma once

#include <optional>
#include <string_view>

#include "core/progress/gap_look.hpp"

namespace waymark {

enum class Movement : std::uint8_t {
  closing,
  widening,
  unchanged,   // or by less than one student of the focal group
  peers_fell,  // smaller, but the focal group is no better off
  no_gap,      // the focal group is as well off as its peers, on both days
  cannot_tell,
};

std::string_view to_text(Movement movement);  // "peers-fell"

enum class MovementReason : std::uint8_t {
  none,
  no_direction,  // nobody says which values are better
  disagree,      // the difference grew and the ratio came nearer to 1, or the other way round
};

std::string_view to_text(MovementReason reason);  // "" | "no-direction" | "difference-and-ratio-disagree"

struct GapMovement {
  Date from;
  Date to;
  Movement verdict{};
  MovementReason reason{};
  double focal_change = 0;  // of the values, in the measure's unit
  double comparison_change = 0;
  double difference_change = 0;
  std::optional<double> ratio_change;
  // Whether the 95% interval of the risk difference's change leaves out 0, the looks taken as four independent samples;
  // none where counts are missing. A verdict says what happened, this whether it could be chance. Half a student is
  // added to those with and to those without the outcome in each sample, so that 0 of 2 and 2 of 2 are no certainties
  // (R. M. Price, D. G. Bonett: An improved confidence interval for a linear function of binomial proportions,
  // Computational Statistics & Data Analysis 45, 2004).
  std::optional<bool> beyond_chance;
};

// By risks where both looks have counts, else by values. Both the difference and the ratio have to say the same; where
// there is no ratio, the difference alone is asked.
GapMovement movement_between(const GapLook& from, const GapLook& to, OutcomeKind outcome);

}  // namespace waymark
