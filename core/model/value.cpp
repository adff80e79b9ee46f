#include "core/model/value.hpp"

#include <utility>

namespace waymark {
namespace {

template <class T>
Value from_optional(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}

template <class T>
std::optional<T> to_optional(const Value& value) {
  const T* held = std::get_if<T>(&value);
  return held ? std::optional<T>(*held) : std::nullopt;
}

// The value's alternative, or that alternative's blank.
template <class T>
T held_or_blank(Value& value) {
  T* held = std::get_if<T>(&value);
  return held ? std::move(*held) : T();
}

bool same_children(const Entities& a, const Entities& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (!same_content(a.at(i), b.at(i))) return false;
  return true;
}

}  // namespace

Value get(const Entity& entity, const Field& field) {
  if (is_blank(entity, field)) return {};
  switch (field.kind) {
    case Kind::text:
    case Kind::reference:
      return field.at<std::string>(entity);
    case Kind::number:
      return from_optional(field.at<Number>(entity));
    case Kind::date:
      return from_optional(field.at<Day>(entity));
    case Kind::truth:
      return from_optional(field.at<Truth>(entity));
    case Kind::choice:
      return field.at<std::uint8_t>(entity);
    case Kind::references:
      return field.at<std::vector<std::string>>(entity);
    case Kind::list:
      break;
  }
  return {};
}

void set(Entity& entity, const Field& field, Value value) {
  switch (field.kind) {
    case Kind::text:
    case Kind::reference:
      field.at<std::string>(entity) = held_or_blank<std::string>(value);
      break;
    case Kind::number:
      field.at<Number>(entity) = to_optional<double>(value);
      break;
    case Kind::date:
      field.at<Day>(entity) = to_optional<Date>(value);
      break;
    case Kind::truth:
      field.at<Truth>(entity) = to_optional<bool>(value);
      break;
    case Kind::choice:
      field.at<std::uint8_t>(entity) = held_or_blank<std::uint8_t>(value);
      break;
    case Kind::references:
      field.at<std::vector<std::string>>(entity) = held_or_blank<std::vector<std::string>>(value);
      break;
    case Kind::list:
      break;
  }
}

bool same_content(const Entity& a, const Entity& b) {
  if (&a.noun() != &b.noun() || a.id != b.id || a.unknown != b.unknown) return false;
  for (const Field& field : a.noun().fields) {
    const bool same = field.kind == Kind::list ? same_children(field.at<Entities>(a), field.at<Entities>(b))
                                               : get(a, field) == get(b, field);
    if (!same) return false;
  }
  return true;
}

}  // namespace waymark
