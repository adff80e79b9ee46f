// Somebody who is named in the plan; typed once, chosen by name everywhere else.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Person : Entity {
  Text name;
  Text role;          // post or profession
  Text contact;       // e-mail or telephone
  Part part{};        // part in the equity team
  Text organization;  // where it is not the plan's own
  Day leaving;        // last day, once it is known
  Text handover;      // what those who take over need to know

  const Noun& noun() const override { return noun_of<Person>(); }
};

inline constexpr Field kPersonFields[] = {
    field<&Person::name>("name").expected(),
    field<&Person::role>("role").text(kSentence).expected(),
    field<&Person::contact>("contact").text(kSentence),
    field<&Person::part>("part"),
    field<&Person::organization>("organization"),
    field<&Person::leaving>("leaving"),
    field<&Person::handover>("handover").lines(kLong),
};

}  // namespace waymark
