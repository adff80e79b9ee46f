// Which texts of a plan may speak of students, and which of them others than the team read.
#pragma once

#include <span>
#include <string_view>

#include "core/model/field.hpp"

namespace waymark {

// All but those about the plan's people (their contact is a number, and theirs to give) and about advice set aside.
bool may_speak_of_students(const Noun& noun);

// Names of the noun's fields that reach a board, families or the state: what is wrong, why, and what shall become of
// it.
std::span<const std::string_view> shared_texts(const Noun& noun);

}  // namespace waymark
