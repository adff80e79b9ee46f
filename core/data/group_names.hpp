// The names that tables have for a measure's groups.
#pragma once

#include <optional>
#include <string_view>

#include "core/model/measure.hpp"

namespace waymark {

// The group that the text names: by the measure's own names for them, with or without "students", by other usual names
// of the same group ("Black" and "African American", "SWD" and "students with disabilities"), or in general ("focal",
// "comparación", "state"). Takes plain text.
std::optional<ObservationGroup> group_named(std::string_view plain, const Measure& measure);

// The measure's own group that the text begins or ends with, as whole words, and what stands beside it: "Black - met".
struct GroupInWords {
  ObservationGroup group{};
  std::string_view rest;
};

std::optional<GroupInWords> group_within(std::string_view plain, const Measure& measure);

}  // namespace waymark
