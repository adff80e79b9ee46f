#include "core/data/data_column.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr auto kRoles = std::to_array<std::string_view>(
    {"ignored", "date", "value", "numerator", "denominator", "group", "by", "note", "measure"});

}  // namespace

std::string_view to_text(ColumnRole role) { return kRoles[static_cast<std::size_t>(role)]; }

std::optional<ColumnRole> role_named(std::string_view name) {
  const auto found = std::find(kRoles.begin(), kRoles.end(), name);
  if (found == kRoles.end()) return std::nullopt;
  return static_cast<ColumnRole>(found - kRoles.begin());
}

}  // namespace waymark
