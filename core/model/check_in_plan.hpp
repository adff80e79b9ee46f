// How often, with whom and how a step is looked at.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct CheckInPlan : Entity {
  Frequency frequency{};
  Refs<Person> with;
  Text how;
  Day first;

  const Noun& noun() const override { return noun_of<CheckInPlan>(); }
};

inline constexpr Field kCheckInPlanFields[] = {
    field<&CheckInPlan::frequency>("frequency").expected(),
    field<&CheckInPlan::with>("with").expected(),
    field<&CheckInPlan::how>("how").text(kSentence).expected(),
    field<&CheckInPlan::first>("first"),
};

}  // namespace waymark
