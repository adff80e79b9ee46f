// The team's answer to a letter's question for one goal. Names the question by its id as text, so that answers outlive
// a change of variant.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Answer : Entity {
  Text question;
  Text text;

  const Noun& noun() const override { return noun_of<Answer>(); }
};

inline constexpr Field kAnswerFields[] = {
    field<&Answer::question>("question").text(100),
    field<&Answer::text>("text").lines(4000),
};

}  // namespace waymark
