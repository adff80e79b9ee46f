// Why a gap exists. Actionable when the team can act on it and acting would change results.
#pragma once

#include "core/model/evidence.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct RootCause : Entity {
  Text statement;
  Refs<Gap> gaps;
  List<Evidence> evidence;
  Priority priority{};
  Extent influence{};  // within the team's influence
  Extent feasible{};
  Extent actionable{};

  const Noun& noun() const override { return noun_of<RootCause>(); }
};

inline constexpr Field kRootCauseFields[] = {
    field<&RootCause::statement>("statement").lines(kParagraph).expected(),
    field<&RootCause::gaps>("gaps").expected(),
    field<&RootCause::evidence>("evidence").expected(),
    field<&RootCause::priority>("priority").expected(),
    field<&RootCause::influence>("influence").expected(),
    field<&RootCause::feasible>("feasible").expected(),
    field<&RootCause::actionable>("actionable").expected(),
};

}  // namespace waymark
