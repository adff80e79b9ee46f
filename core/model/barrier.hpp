// What may stop a step, with what is done about it beforehand.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Barrier : Entity {
  Text what;
  Text response;
  Ref<Person> owner;

  const Noun& noun() const override { return noun_of<Barrier>(); }
};

inline constexpr Field kBarrierFields[] = {
    field<&Barrier::what>("what").text(kSentence).expected(),
    field<&Barrier::response>("response").lines(kParagraph).expected(),
    field<&Barrier::owner>("owner"),
};

}  // namespace waymark
