// What a value of a rubric stands for, as in "3: proficient".
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct RubricLevel : Entity {
  Number value;
  Text name;

  const Noun& noun() const override { return noun_of<RubricLevel>(); }
};

inline constexpr Field kRubricLevelFields[] = {
    field<&RubricLevel::value>("value").expected(),
    field<&RubricLevel::name>("name").expected(),
};

}  // namespace waymark
