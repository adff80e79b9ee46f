// A fact that supports a gap or a root cause.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Evidence : Entity {
  Text what;
  Text source;
  Day date;

  const Noun& noun() const override { return noun_of<Evidence>(); }
};

inline constexpr Field kEvidenceFields[] = {
    field<&Evidence::what>("what").lines(kParagraph).expected(),
    field<&Evidence::source>("source").text(kSentence).expected(),
    field<&Evidence::date>("date"),
};

}  // namespace waymark
