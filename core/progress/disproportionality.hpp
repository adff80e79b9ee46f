// Significant disproportionality, 34 CFR 300.647: whether a group's risk of an outcome is too many times that of all
// other students, year by year.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress/measure_series.hpp"
#include "core/progress/risk.hpp"

namespace waymark {

struct Plan;

// What a state sets. Sizes up to 10 and 30 are presumed reasonable (300.647(b)(1)(iii) and (iv)).
struct DisproportionalityRule {
  double cell_size = 10;           // fewest students with the outcome
  double n_size = 30;              // fewest students in the group
  Number threshold;                // flagged where the ratio is strictly greater; blank: nothing is flagged
  int years_above = 3;             // consecutive years
  std::optional<double> progress;  // by how much the ratio has to fall in a year; blank: any fall counts
};

DisproportionalityRule rule_of(const Plan& plan);

enum class RatioKind : std::uint8_t { none, own, alternate };

std::string_view to_text(RatioKind kind);  // "" | "own" | "alternate"

// Why a ratio was not calculated.
enum class NoRatio : std::uint8_t {
  none,
  no_focal_data,
  no_counts,          // values without numerator and denominator
  counts_contradict,  // more students with the outcome than there are
  group_cell_size,    // the group has too few students with the outcome, or is too small
  group_n_size,
  no_comparison_data,
  no_state_data,  // the comparison group here is too small, and nobody entered the state's
  state_cell_size,
  state_n_size,
  zero_risk,  // nobody of the comparison group has the outcome
};

std::string_view to_text(NoRatio why);  // "group-cell-size"

struct RiskRatio {
  RatioKind kind{};
  std::optional<double> ratio;
  NoRatio why{};
  Counts group;
  Counts other;  // what the group was compared with, where it was
};

// The risk ratio; the alternate one, with the comparison group's risk in the state, where the comparison group here is
// below the cell size or the n-size (300.647(a) and (b)), so also where there are no other students at all (0 of 0).
// None for a group of which there are no counts.
RiskRatio ratio_under(const DisproportionalityRule& rule, const DataPoint* focal, const DataPoint* comparison,
                      const DataPoint* state);

struct RatioYear {
  int number = 0;
  std::string name;
  Date date;  // of the newest of its figures
  RiskRatio risk;
  std::optional<bool> exceeds;   // the threshold
  std::optional<bool> progress;  // against the year before; own and alternate ratios are compared alike
  std::optional<std::int64_t> students_to_ratio;
};

struct Disproportionality {
  DisproportionalityRule rule;
  std::vector<RatioYear> years;  // those with data, in order
  int years_in_a_row = 0;        // up to the newest, that exceed the threshold
  // Above the threshold in the set number of consecutive years up to the newest one, with reasonable progress missed in
  // each of the last two (300.647(d)). None without a threshold, or where a ratio of an earlier year is missing that
  // would tell of progress.
  std::optional<bool> identified;
};

// Of each year and group the newest figures stand.
Disproportionality disproportionality_of(const MeasureSeries& series, const Plan& plan);

}  // namespace waymark
