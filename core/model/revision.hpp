// An agreed new edition of the plan.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Revision : Entity {
  Day date;
  Ref<Person> by;
  Text summary;

  const Noun& noun() const override { return noun_of<Revision>(); }
};

inline constexpr Field kRevisionFields[] = {
    field<&Revision::date>("date").expected(),
    field<&Revision::by>("by"),
    field<&Revision::summary>("summary").lines(kLong).expected(),
};

}  // namespace waymark
