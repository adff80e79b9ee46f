// Something that a public copy of the plan does not tell. It names the place by entity and field as text, so that it
// can speak of what the copy no longer has.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Withheld : Entity {
  Text entity;  // id
  Text field;   // as in plan files
  WithheldReason reason{};

  const Noun& noun() const override { return noun_of<Withheld>(); }
};

inline constexpr Field kWithheldFields[] = {
    field<&Withheld::entity>("entity").text(64),
    field<&Withheld::field>("field").text(64),
    field<&Withheld::reason>("reason"),
};

}  // namespace waymark
