// A question that a letter of SMART asks of a goal. A built-in one has its key as id and a blank text: its words are in
// the locale files.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct LetterQuestion : Entity {
  Text text;

  const Noun& noun() const override { return noun_of<LetterQuestion>(); }
};

inline constexpr Field kLetterQuestionFields[] = {
    field<&LetterQuestion::text>("text").text(kSentence),
};

}  // namespace waymark
