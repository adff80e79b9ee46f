// One field that a decision changed, with what stood there before and since.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct DecidedChange : Entity {
  Text entity;  // id of what was changed; it may be gone since
  Text name;    // what it was called on that day
  Text field;   // as in plan files
  Text before;
  Text after;

  const Noun& noun() const override { return noun_of<DecidedChange>(); }
};

inline constexpr Field kDecidedChangeFields[] = {
    field<&DecidedChange::entity>("entity").expected(), field<&DecidedChange::name>("name"),
    field<&DecidedChange::field>("field").expected(),   field<&DecidedChange::before>("before").lines(kLong),
    field<&DecidedChange::after>("after").lines(kLong),
};

}  // namespace waymark
