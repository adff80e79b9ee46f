// A mend of one edit, which is what most mends are.
#pragma once

#include "core/rules/rule.hpp"

namespace waymark {

inline Mend mend_by(Edit edit, Arguments args = {}) {
  Mend mend{std::move(args), {}};
  mend.edits.push_back(std::move(edit));
  return mend;
}

inline Mend move_day(const Entity& entity, std::string_view field, Date day) {
  return mend_by(set_field(entity, field, day), {{"date", to_text(day)}});
}

}  // namespace waymark
