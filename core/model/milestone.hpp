// An interim value that a measure should reach on the way to its target.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Milestone : Entity {
  Day date;
  Number value;
  Text note;

  const Noun& noun() const override { return noun_of<Milestone>(); }
};

inline constexpr Field kMilestoneFields[] = {
    field<&Milestone::date>("date").expected(),
    field<&Milestone::value>("value").expected(),
    field<&Milestone::note>("note").text(kSentence),
};

}  // namespace waymark
