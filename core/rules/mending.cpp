#include "core/rules/mending.hpp"

namespace waymark {

Mend mend_by(Edit edit, Arguments args) {
  Mend mend{std::move(args), {}};
  mend.edits.push_back(std::move(edit));
  return mend;
}

Mend move_day(const Entity& entity, std::string_view field, Date day) {
  return mend_by(set_field(entity, field, day), {{"date", to_text(day)}});
}

}  // namespace waymark
