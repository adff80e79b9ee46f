// Writes what the goal workshop says of one goal as JSON.
#pragma once

#include "core/file/json.hpp"
#include "core/workshop/goal_letters.hpp"
#include "core/workshop/goal_offers.hpp"

namespace waymark {

struct Workshop {
  const Goal& goal;
  GoalReading reading;
  std::vector<LetterVerdict> letters;
  std::vector<Offer> offers;
  std::string repaired;  // blank: there is nothing to repair
  std::string built;     // blank: there are too few parts
};

// Places in the statement are told in UTF-16 units, as a browser counts characters.
Json write_workshop(const Workshop& workshop);

}  // namespace waymark
