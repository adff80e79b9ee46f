// One date of what comes round on dates that follow no rule (Frequency::custom).
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct DueDate : Entity {
  Day date;

  const Noun& noun() const override { return noun_of<DueDate>(); }
};

inline constexpr Field kDueDateFields[] = {
    field<&DueDate::date>("date").expected(),
};

}  // namespace waymark
