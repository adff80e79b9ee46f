// What of the plan bears on reading a table: its language, calendar and people, and today.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/plan.hpp"

namespace waymark {

struct DataSetting {
  const Plan& plan;
  std::optional<Date> today;
};

// All measures of goals, smaller goals and steps, in the plan's order.
std::vector<const Measure*> measures_of(const Plan& plan);

// The only person, or the only measure, of that name (plain text); else null.
const Person* person_named(std::string_view plain, const Plan& plan);
const Measure* measure_named(std::string_view plain, const Plan& plan);

}  // namespace waymark
