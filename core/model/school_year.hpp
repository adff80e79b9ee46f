// A school year that the plan covers.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"
#include "core/model/school_break.hpp"
#include "core/model/term.hpp"

namespace waymark {

struct SchoolYear : Entity {
  Text name;  // "2026-27"
  Day start;  // first day of school
  Day end;    // last day of school
  // Weekdays with school; blank: Monday to Friday have, the weekend has not.
  Truth monday;
  Truth tuesday;
  Truth wednesday;
  Truth thursday;
  Truth friday;
  Truth saturday;
  Truth sunday;
  List<Term> terms;
  List<SchoolBreak> breaks;

  const Noun& noun() const override { return noun_of<SchoolYear>(); }
};

inline constexpr Field kSchoolYearFields[] = {
    field<&SchoolYear::name>("name").text(50).expected(),
    field<&SchoolYear::start>("start").expected(),
    field<&SchoolYear::end>("end").expected(),
    field<&SchoolYear::monday>("monday"),
    field<&SchoolYear::tuesday>("tuesday"),
    field<&SchoolYear::wednesday>("wednesday"),
    field<&SchoolYear::thursday>("thursday"),
    field<&SchoolYear::friday>("friday"),
    field<&SchoolYear::saturday>("saturday"),
    field<&SchoolYear::sunday>("sunday"),
    field<&SchoolYear::terms>("terms"),
    field<&SchoolYear::breaks>("breaks"),
};

}  // namespace waymark
