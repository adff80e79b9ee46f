// Plans to share, in few words.
#pragma once

#include <memory>
#include <string>

#include "core/model/document.hpp"
#include "core/sharing/public_copy.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark::testing_support {

struct Sharing {
  Sharing() {
    plan().id = "plan";
    goal = &add(plan().goals, plan(), "goals");
    goal->id = "goal";
  }

  Plan& plan() const { return *document.plan; }
  void set_limit(int limit) const { plan().small_number_limit = limit; }

  template <class T>
  T& make(List<T>& list, Entity& parent, const char* field) {
    T& made = add(list, parent, field);
    made.id = "e" + std::to_string(++count);
    return made;
  }

  Measure& measure(const std::string& name, ValueKind kind, const std::string& unit = {}) {
    Measure& made = make(goal->measures, *goal, "measures");
    made.name = name;
    made.value_kind = kind;
    made.unit = unit;
    made.kind = MeasureKind::long_term;
    return made;
  }

  Observation& observe(Measure& measure, const char* date, ObservationGroup group, Number value, Number numerator = {},
                       Number denominator = {}) {
    Observation& made = make(measure.observations, measure, "observations");
    made.date = day(date);
    made.group = group;
    made.value = value;
    made.numerator = numerator;
    made.denominator = denominator;
    return made;
  }

  PublicCopy share(Audience audience = Audience::families) const {
    ShareRequest request;
    request.audience = audience;
    request.mark = "[withheld]";
    request.unnamed = "[staff]";
    return make_public_copy(plan(), request);
  }

  Document document;
  Goal* goal = nullptr;
  int count = 0;
};

// The entity of a copy that has the id of the original.
template <class T>
const T& same_in(const PublicCopy& copy, const T& original) {
  const Entity* found = nullptr;
  walk(static_cast<const Entity&>(*copy.document.plan), [&](const Entity& each) {
    if (each.id == original.id) found = &each;
  });
  return static_cast<const T&>(*found);
}

inline bool is_withheld(const PublicCopy& copy, const Entity& entity, const std::string& field) {
  for (const WithheldItem& item : copy.withheld)
    if (item.entity == entity.id && item.field == field) return true;
  return false;
}

}  // namespace waymark::testing_support
