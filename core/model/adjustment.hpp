// What in the data triggers a change of the plan, and who decides.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Adjustment : Entity {
  Text trigger;
  Ref<Measure> measure;
  Text response;
  Refs<Person> deciders;
  Day by;

  const Noun& noun() const override { return noun_of<Adjustment>(); }
};

inline constexpr Field kAdjustmentFields[] = {
    field<&Adjustment::trigger>("trigger").lines(kParagraph).expected(),
    field<&Adjustment::measure>("measure"),
    field<&Adjustment::response>("response").lines(kParagraph).expected(),
    field<&Adjustment::deciders>("deciders").expected(),
    field<&Adjustment::by>("by"),
};

}  // namespace waymark
