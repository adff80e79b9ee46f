// One line of a step's checklist: what can be seen where the step is done as it was meant to be.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct FidelityItem : Entity {
  FidelityDimension dimension{};
  Text what;

  const Noun& noun() const override { return noun_of<FidelityItem>(); }
};

inline constexpr Field kFidelityItemFields[] = {
    field<&FidelityItem::dimension>("dimension").expected(),
    field<&FidelityItem::what>("what").text(kSentence).expected(),
};

}  // namespace waymark
