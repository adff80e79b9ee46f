// A letter of the plan's SMART variant. A built-in one has its key as id and a blank name: its words are in the locale
// files.
#pragma once

#include "core/model/field.hpp"
#include "core/model/letter_question.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Letter : Entity {
  Text letter;
  Text name;
  List<LetterQuestion> questions;

  const Noun& noun() const override { return noun_of<Letter>(); }
};

inline constexpr Field kLetterFields[] = {
    field<&Letter::letter>("letter").text(3),
    field<&Letter::name>("name").text(100),
    field<&Letter::questions>("questions"),
};

}  // namespace waymark
