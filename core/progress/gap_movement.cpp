#include "core/progress/gap_movement.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {
namespace {

// What is compared on a day: risks of both groups, or their values.
struct Levels {
  double focal = 0;
  double comparison = 0;
};

bool has_risks(const GapLook& look) { return look.risk_difference.has_value(); }

Levels levels_of(const GapLook& look, bool by_risk) {
  if (by_risk) return {look.focal_counts->risk(), look.comparison_counts->risk()};
  return {look.focal.value, look.comparison.value};
}

// -1, 0 or 1; what differs in the last digits of a double only is the same.
int direction(double from, double to) {
  if (std::abs(to - from) <= 1e-12 * std::max({1e-6, std::abs(from), std::abs(to)})) return 0;
  return to > from ? 1 : -1;
}

// How far the focal group is behind, as a difference; 0 where it is not.
double behind(const Levels& at, OutcomeKind outcome) {
  const double lead = outcome == OutcomeKind::favourable ? at.comparison - at.focal : at.focal - at.comparison;
  return std::max(0.0, lead);
}

// The same as a ratio: the logarithm of how many times; 0 where it is not behind, none where it cannot be said.
std::optional<double> behind_by_times(const Levels& at, OutcomeKind outcome) {
  if (behind(at, outcome) <= 0) return 0;
  if (at.focal <= 0 || at.comparison <= 0) return std::nullopt;
  return std::abs(std::log(at.focal / at.comparison));
}

Movement judge(int gap, int focal_gain) {
  if (gap > 0) return Movement::widening;
  if (gap == 0) return Movement::unchanged;
  return focal_gain > 0 ? Movement::closing : Movement::peers_fell;
}

// Half a student cannot have moved.
bool is_below_one_student(double change, const std::optional<Counts>& focal) {
  return focal && std::abs(change) * focal->all < 1 - 1e-9;
}

double variance_of(const Counts& counts) { return counts.risk() * (1 - counts.risk()) / counts.all; }

Counts with_half_a_student(const Counts& counts) { return {counts.with + 0.5, counts.all + 1}; }

std::optional<bool> is_beyond_chance(const GapLook& from, const GapLook& to) {
  if (!has_risks(from) || !has_risks(to)) return std::nullopt;
  double change = 0;
  double variance = 0;
  const auto add = [&](const Counts& counts, int sign) {
    const Counts adjusted = with_half_a_student(counts);
    change += sign * adjusted.risk();
    variance += variance_of(adjusted);
  };
  add(*to.focal_counts, 1);
  add(*to.comparison_counts, -1);
  add(*from.focal_counts, -1);
  add(*from.comparison_counts, 1);
  return std::abs(change) > 1.96 * std::sqrt(variance);
}

void judge(GapMovement& movement, const Levels& from, const Levels& to, const std::optional<Counts>& focal,
           OutcomeKind outcome) {
  if (outcome == OutcomeKind::unknown) {
    movement.verdict = Movement::cannot_tell;
    movement.reason = MovementReason::no_direction;
    return;
  }
  if (behind(from, outcome) <= 0 && behind(to, outcome) <= 0) {
    movement.verdict = Movement::no_gap;
    return;
  }
  if (is_below_one_student(behind(to, outcome) - behind(from, outcome), focal)) {
    movement.verdict = Movement::unchanged;
    return;
  }
  const int gap = direction(behind(from, outcome), behind(to, outcome));
  const auto times_before = behind_by_times(from, outcome);
  const auto times_after = behind_by_times(to, outcome);
  const int by_times = times_before && times_after ? direction(*times_before, *times_after) : gap;
  if (gap * by_times < 0) {
    movement.verdict = Movement::cannot_tell;
    movement.reason = MovementReason::disagree;
    return;
  }
  const int rise = direction(from.focal, to.focal);
  movement.verdict = judge(gap, outcome == OutcomeKind::favourable ? rise : -rise);
}

}  // namespace

std::string_view to_text(Movement movement) {
  constexpr std::array<std::string_view, 6> kNames = {"closing",    "widening", "unchanged",
                                                      "peers-fell", "no-gap",   "cannot-tell"};
  return kNames[static_cast<std::size_t>(movement)];
}

std::string_view to_text(MovementReason reason) {
  constexpr std::array<std::string_view, 3> kNames = {"", "no-direction", "difference-and-ratio-disagree"};
  return kNames[static_cast<std::size_t>(reason)];
}

GapMovement movement_between(const GapLook& from, const GapLook& to, OutcomeKind outcome) {
  GapMovement movement;
  movement.from = from.focal.date;
  movement.to = to.focal.date;
  movement.focal_change = to.focal.value - from.focal.value;
  movement.comparison_change = to.comparison.value - from.comparison.value;
  movement.difference_change = to.difference - from.difference;
  if (from.ratio && to.ratio) movement.ratio_change = *to.ratio - *from.ratio;
  movement.beyond_chance = is_beyond_chance(from, to);
  const bool by_risk = has_risks(from) && has_risks(to);
  judge(movement, levels_of(from, by_risk), levels_of(to, by_risk), by_risk ? to.focal_counts : std::nullopt, outcome);
  return movement;
}

}  // namespace waymark
