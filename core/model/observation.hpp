// One value of a measure, as it came in. A proportion is kept with what it was computed from.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Observation : Entity {
  Day date;
  Number value;
  Text as_typed;  // cells that could not be read, as they were typed, until somebody mends them
  Number numerator;
  Number denominator;
  ObservationGroup group{};  // two-group measures: whose value this is
  Ref<Person> by;
  Day entered_on;
  Text note;

  const Noun& noun() const override { return noun_of<Observation>(); }
};

inline constexpr Field kObservationFields[] = {
    field<&Observation::date>("date").expected(),
    field<&Observation::value>("value"),
    field<&Observation::as_typed>("asTyped").text(kLong),
    field<&Observation::numerator>("numerator").between(0, 1e9),
    field<&Observation::denominator>("denominator").between(0, 1e9),
    field<&Observation::group>("group"),
    field<&Observation::by>("by"),
    field<&Observation::entered_on>("enteredOn"),
    field<&Observation::note>("note").lines(kParagraph),
};

}  // namespace waymark
