// School calendars in few words.
#pragma once

#include <memory>

#include "core/model/plan.hpp"

namespace waymark::testing_support {

inline Date day(const char* text) { return *parse_date(text); }

template <class T>
T& add(List<T>& list, Entity& parent, const char* field) {
  return static_cast<T&>(list.insert(list.size(), std::make_unique<T>(), parent, *find_field(parent.noun(), field)));
}

inline SchoolYear& add_year(Plan& plan, const char* start, const char* end) {
  SchoolYear& year = add(plan.school_years, plan, "schoolYears");
  year.start = day(start);
  year.end = day(end);
  return year;
}

inline SchoolBreak& add_break(SchoolYear& year, const char* start, const char* end = nullptr) {
  SchoolBreak& out = add(year.breaks, year, "breaks");
  out.start = day(start);
  if (end) out.end = day(end);
  return out;
}

}  // namespace waymark::testing_support
