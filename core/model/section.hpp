// The parts of a plan in the order in which a team works through them. Completeness and findings are told by section.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace waymark {

enum class Section : std::uint8_t {
  inherit,  // as the list that holds the entity
  team,
  gaps,
  goals,
  steps,
  timeline,
  communication,
  connections,
  evaluation,
  record,
};

inline constexpr std::array<std::string_view, 10> kSectionNames = {
    "inherit", "team", "gaps", "goals", "steps", "timeline", "communication", "connections", "evaluation", "record"};

constexpr std::string_view to_text(Section section) { return kSectionNames[static_cast<std::size_t>(section)]; }

}  // namespace waymark
