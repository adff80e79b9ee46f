// A school year that the plan covers.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"
#include "core/model/school_break.hpp"

namespace waymark {

struct SchoolYear : Entity {
  Text name;  // "2026-27"
  Day start;  // first day of school
  Day end;    // last day of school
  List<SchoolBreak> breaks;

  const Noun& noun() const override { return noun_of<SchoolYear>(); }
};

inline constexpr Field kSchoolYearFields[] = {
    field<&SchoolYear::name>("name").text(50).expected(),
    field<&SchoolYear::start>("start").expected(),
    field<&SchoolYear::end>("end").expected(),
    field<&SchoolYear::breaks>("breaks"),
};

}  // namespace waymark
