// Days inside a school year when school is out: a break or a holiday.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct SchoolBreak : Entity {
  Text name;
  Day start;
  Day end;  // inclusive; blank: the one day

  const Noun& noun() const override { return noun_of<SchoolBreak>(); }
};

inline constexpr Field kSchoolBreakFields[] = {
    field<&SchoolBreak::name>("name").expected(),
    field<&SchoolBreak::start>("start").expected(),
    field<&SchoolBreak::end>("end"),
};

}  // namespace waymark
