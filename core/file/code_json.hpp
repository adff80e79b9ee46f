// Codes and ids as they stand in answers: null where there is none.
#pragma once

#include <optional>
#include <string_view>

#include "core/file/json_text.hpp"
#include "core/model/choice.hpp"
#include "core/model/entity.hpp"

namespace waymark {

using Code = std::optional<std::string_view>;

inline Code code_or_null(std::string_view name) { return name.empty() ? Code() : Code(name); }
inline Code id_or_null(const Entity* entity) { return entity ? Code(entity->id) : Code(); }

// The name of a choice as in plan files.
template <class Choice>
Code choice_or_null(Choice value) {
  const auto index = static_cast<std::size_t>(value);
  return index == 0 ? Code() : Code(names_of(Choice{}).names[index - 1]);
}

}  // namespace waymark
