// What a column of a table or of the grid holds.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/measure.hpp"

namespace waymark {

enum class ColumnRole : std::uint8_t { ignored, date, value, numerator, denominator, group, by, note, measure };

std::string_view to_text(ColumnRole role);  // "ignored", "date", ...
std::optional<ColumnRole> role_named(std::string_view name);

struct DataColumn {
  ColumnRole role{};
  ObservationGroup group{};          // of values and counts: whose they are, where the rows do not say
  const Measure* measure = nullptr;  // of values and counts: null for that of the row

  bool is_figure() const {
    return role == ColumnRole::value || role == ColumnRole::numerator || role == ColumnRole::denominator;
  }
  friend bool operator==(const DataColumn&, const DataColumn&) = default;
};

// Two groups are compared; without them an observation names none.
inline bool has_groups(const Measure& measure) {
  return !measure.comparison_group.empty() || measure.gap_rule != GapRule::unset;
}

}  // namespace waymark
