// A mend of one edit, which is what most mends are.
#pragma once

#include "core/rules/rule.hpp"

namespace waymark {

Mend mend_by(Edit edit, Arguments args = {});

// Sets a date, and tells it as { $date }.
Mend move_day(const Entity& entity, std::string_view field, Date day);

}  // namespace waymark
