// How those who carry out a step tell others of progress and trouble.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Communication : Entity {
  Text who;
  Text to;
  Frequency frequency{};
  Text how;
  Text about;

  const Noun& noun() const override { return noun_of<Communication>(); }
};

inline constexpr Field kCommunicationFields[] = {
    field<&Communication::who>("who").text(kSentence).expected(),
    field<&Communication::to>("to").text(kSentence).expected(),
    field<&Communication::frequency>("frequency").expected(),
    field<&Communication::how>("how").text(kSentence).expected(),
    field<&Communication::about>("about").lines(kParagraph),
};

}  // namespace waymark
