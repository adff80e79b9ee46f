// A dated look at a step or a measure.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct CheckIn : Entity {
  Day date;
  Ref<Step> step;
  Ref<Measure> measure;
  Ref<Person> by;
  Status status{};
  Number percent_done;
  Health health{};
  Text note;
  Text next;

  const Noun& noun() const override { return noun_of<CheckIn>(); }
};

inline constexpr Field kCheckInFields[] = {
    field<&CheckIn::date>("date").expected(),
    field<&CheckIn::step>("step"),
    field<&CheckIn::measure>("measure"),
    field<&CheckIn::by>("by"),
    field<&CheckIn::status>("status"),
    field<&CheckIn::percent_done>("percentDone").between(0, 100),
    field<&CheckIn::health>("health"),
    field<&CheckIn::note>("note").lines(kLong),
    field<&CheckIn::next>("next").lines(kParagraph),
};

}  // namespace waymark
