// Days inside a school year that differ from usual: a break, a holiday, days for staff only, a week that closes early.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct SchoolBreak : Entity {
  Text name;
  BreakKind kind{};  // blank: school is out
  Day start;
  Day end;  // inclusive; blank: the one day

  const Noun& noun() const override { return noun_of<SchoolBreak>(); }
};

inline constexpr Field kSchoolBreakFields[] = {
    field<&SchoolBreak::name>("name").expected(),
    field<&SchoolBreak::kind>("kind"),
    field<&SchoolBreak::start>("start").expected(),
    field<&SchoolBreak::end>("end"),
};

}  // namespace waymark
