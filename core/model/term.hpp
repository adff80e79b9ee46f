// A part of a school year that grades are given for: a semester, trimester or quarter.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Term : Entity {
  Text name;
  Day start;
  Day end;  // inclusive

  const Noun& noun() const override { return noun_of<Term>(); }
};

inline constexpr Field kTermFields[] = {
    field<&Term::name>("name").expected(),
    field<&Term::start>("start").expected(),
    field<&Term::end>("end").expected(),
};

}  // namespace waymark
