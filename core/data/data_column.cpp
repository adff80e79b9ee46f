#include "core/data/data_column.hpp"

#include <algorithm>
#include <array>

#include "core/data/cell_text.hpp"

namespace waymark {
namespace {

constexpr auto kRoles = std::to_array<std::string_view>(
    {"ignored", "date", "value", "numerator", "denominator", "group", "by", "note", "measure"});

struct GroupName {
  std::string_view plain;
  ObservationGroup group;
};

constexpr GroupName kGroupNames[] = {{"focal", ObservationGroup::focal},
                                     {"focal group", ObservationGroup::focal},
                                     {"grupo focal", ObservationGroup::focal},
                                     {"group", ObservationGroup::focal},
                                     {"grupo", ObservationGroup::focal},
                                     {"comparison", ObservationGroup::comparison},
                                     {"comparacion", ObservationGroup::comparison},
                                     {"comparison group", ObservationGroup::comparison},
                                     {"grupo de comparacion", ObservationGroup::comparison},
                                     {"peers", ObservationGroup::comparison},
                                     {"others", ObservationGroup::comparison},
                                     {"all others", ObservationGroup::comparison},
                                     {"los demas", ObservationGroup::comparison},
                                     {"state", ObservationGroup::state},
                                     {"estado", ObservationGroup::state},
                                     {"statewide", ObservationGroup::state}};

}  // namespace

std::string_view to_text(ColumnRole role) { return kRoles[static_cast<std::size_t>(role)]; }

std::optional<ColumnRole> role_named(std::string_view name) {
  const auto found = std::find(kRoles.begin(), kRoles.end(), name);
  if (found == kRoles.end()) return std::nullopt;
  return static_cast<ColumnRole>(found - kRoles.begin());
}

std::optional<ObservationGroup> group_named(std::string_view plain, const Measure& measure) {
  if (!measure.focal_group.empty() && plain_text(measure.focal_group) == plain) return ObservationGroup::focal;
  if (!measure.comparison_group.empty() && plain_text(measure.comparison_group) == plain)
    return ObservationGroup::comparison;
  for (const GroupName& each : kGroupNames)
    if (each.plain == plain) return each.group;
  return std::nullopt;
}

}  // namespace waymark
