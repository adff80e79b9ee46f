// What the rules about a goal's sentence and its form share: one part in which they differ, told with both values.
#pragma once

#include <algorithm>

#include "core/model/goal.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/measure_way.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/goal_offers.hpp"

namespace waymark {

inline bool are_ways_sound(const Goal& goal) {
  return std::all_of(goal.measures.Entities::begin(), goal.measures.Entities::end(),
                     [](const auto& each) { return is_way_sound(static_cast<const Measure&>(*each)); });
}

inline Verdict differs_in(std::string_view part, const Goal& goal, const Context& context) {
  // What is wrong by itself, a goal that ends before it begins or 104% of the students, is said by other rules.
  if (goal.statement.empty() || is_turned_round(goal) || !are_ways_sound(goal)) return cannot_tell();
  const GoalReading& reading = context.readings.of(goal, context.plan);
  for (const Offer& offer : differences_of(goal, reading, language_of(context.plan)))
    if (offer.part == part) return fail({{"text", offer.text}, {"field", offer.field}});
  return pass();
}

}  // namespace waymark
