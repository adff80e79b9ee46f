#include "core/model/field.hpp"

#include <vector>

namespace waymark {

const Field* find_field(const Noun& noun, std::string_view name) {
  for (const Field& field : noun.fields)
    if (field.name == name) return &field;
  return nullptr;
}

bool is_blank(const Entity& entity, const Field& field) {
  switch (field.kind) {
    case Kind::text:
    case Kind::reference:
      return field.at<std::string>(entity).empty();
    case Kind::number:
      return !field.at<Number>(entity);
    case Kind::date:
      return !field.at<Day>(entity);
    case Kind::truth:
      return !field.at<Truth>(entity);
    case Kind::choice:
      return field.at<std::uint8_t>(entity) == 0;
    case Kind::references:
      return field.at<std::vector<std::string>>(entity).empty();
    case Kind::list:
      return field.at<Entities>(entity).empty();
  }
  return true;
}

Section section_of(const Entity& entity, const Field& field) {
  return field.section != Section::inherit ? field.section : section_of(entity);
}

Section section_of(const Entity& entity) {
  return entity.parent ? section_of(*entity.parent, *entity.place) : Section::team;
}

}  // namespace waymark
