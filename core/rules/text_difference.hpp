// What the rules about a goal's sentence and its form share: one part in which they differ, told with both values.
#pragma once

#include "core/model/goal.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/goal_offers.hpp"

namespace waymark {

inline Verdict differs_in(std::string_view part, const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const GoalReading& reading = context.readings.of(goal, context.plan);
  for (const Offer& offer : differences_of(goal, reading, language_of(context.plan)))
    if (offer.part == part) return fail({{"text", offer.text}, {"field", offer.field}});
  return pass();
}

}  // namespace waymark
