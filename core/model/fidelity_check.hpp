// How far a step was done as intended, as somebody saw it: in per cent for each dimension, or by the step's checklist.
// A dimension without a number takes the share of its lines that were met.
#pragma once

#include "core/model/fidelity_item.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct FidelityCheck : Entity {
  Day date;
  Ref<Person> by;
  Number adherence;       // what was planned was done
  Number exposure;        // as often and as long as planned, for those planned
  Number quality;         // done well
  Number responsiveness;  // those whom it is for take part
  Refs<FidelityItem> met;
  Refs<FidelityItem> unmet;
  Text note;

  const Noun& noun() const override { return noun_of<FidelityCheck>(); }
};

inline constexpr Field kFidelityCheckFields[] = {
    field<&FidelityCheck::date>("date").expected(),
    field<&FidelityCheck::by>("by"),
    field<&FidelityCheck::adherence>("adherence").between(0, 100),
    field<&FidelityCheck::exposure>("exposure").between(0, 100),
    field<&FidelityCheck::quality>("quality").between(0, 100),
    field<&FidelityCheck::responsiveness>("responsiveness").between(0, 100),
    field<&FidelityCheck::met>("met"),
    field<&FidelityCheck::unmet>("unmet"),
    field<&FidelityCheck::note>("note").lines(kParagraph),
};

}  // namespace waymark
