// Figures, codes and days as JSON, where many of them are not defined: null then, and a number is never NaN.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/file/field_json.hpp"
#include "core/model/entity.hpp"

namespace waymark {

inline Json figure_json(double value) { return std::isfinite(value) ? number_json(value) : Json(); }
inline Json figure_json(const std::optional<double>& value) { return value ? figure_json(*value) : Json(); }
inline Json students_json(const std::optional<std::int64_t>& count) { return count ? Json(*count) : Json(); }
inline Json truth_json(const std::optional<bool>& value) { return value ? Json(*value) : Json(); }
inline Json day_json(const Day& day) { return day ? Json(to_text(*day)) : Json(); }
inline Json code_json(std::string_view name) { return name.empty() ? Json() : Json(name); }
inline Json id_json(const Entity* entity) { return entity ? Json(entity->id) : Json(); }

// The name of a choice as in plan files.
template <class Choice>
Json choice_json(Choice value) {
  const auto index = static_cast<std::size_t>(value);
  return index == 0 ? Json() : Json(names_of(Choice{}).names[index - 1]);
}

}  // namespace waymark
