// Small values as JSON, with null for what is blank.
#pragma once

#include <string>

#include "core/file/json.hpp"
#include "core/model/field.hpp"

namespace waymark {

template <class Enum>
Json name_or_null(Enum value) {
  return value == Enum{} ? Json() : Json(names_of(value).names[static_cast<std::size_t>(value) - 1]);
}

inline Json or_null(const Number& number) { return number ? Json(*number) : Json(); }
inline Json or_null(const Day& day) { return day ? Json(to_text(*day)) : Json(); }
inline Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

inline Json write_args(const Arguments& args) {
  Json json = Json::object();
  for (const auto& [name, value] : args) json[name] = value;
  return json;
}

}  // namespace waymark
