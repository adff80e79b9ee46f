// Advice that the team has read and decided not to follow, with the reason. It names the finding
// (core/rules/finding.hpp) by rule, entity and field as text, so that it outlives a rule that a later version no longer
// has.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct SetAside : Entity {
  Text rule;
  Text entity;  // id
  Text field;   // blank: the entity as a whole
  Text reason;
  Ref<Person> by;
  Day date;

  const Noun& noun() const override { return noun_of<SetAside>(); }
};

inline constexpr Field kSetAsideFields[] = {
    field<&SetAside::rule>("rule").text(100),
    field<&SetAside::entity>("entity").text(64),
    field<&SetAside::field>("field").text(64),
    field<&SetAside::reason>("reason").lines(kParagraph),
    field<&SetAside::by>("by"),
    field<&SetAside::date>("date"),
};

}  // namespace waymark
