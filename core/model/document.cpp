#include "core/model/document.hpp"

#include <algorithm>

#include "core/model/position.hpp"

namespace waymark {
namespace {

bool is_ordered(const Entities& list) {
  const std::string* previous = nullptr;  // equal keys come from two copies; ids decide their order
  for (const auto& entity : list) {
    const std::string& key = entity->stamps.position;
    if (!is_position(key) || (previous && key < *previous)) return false;
    previous = &key;
  }
  return true;
}

}  // namespace

std::size_t level_of(const Entity& entity) { return entity.parent ? level_of(*entity.parent) + 1 : 0; }

std::size_t height_of(const Entity& entity) {
  std::size_t height = 0;
  for (const Field& field : entity.noun().fields) {
    if (field.kind != Kind::list) continue;
    for (const auto& child : field.at<Entities>(entity)) height = std::max(height, height_of(*child) + 1);
  }
  return height;
}

bool is_within(const Entity& entity, const Entity& other) {
  for (const Entity* each = &entity; each; each = each->parent)
    if (each == &other) return true;
  return false;
}

std::string path_of(const Entity& entity) {
  if (!entity.parent) return "plan";
  const std::size_t index = entity.place->at<Entities>(*entity.parent).index_of(entity);
  return path_of(*entity.parent) + "." + std::string(entity.place->name) + "[" + std::to_string(index) + "]";
}

void repair_positions(Entity& entity) {
  walk(entity, [](Entity& each) {
    for (const Field& field : each.noun().fields) {
      if (field.kind != Kind::list) continue;
      const auto& list = field.at<Entities>(each);
      if (!is_ordered(list)) number_anew(list);
    }
  });
}

void number_anew(const Entities& list) {
  std::string previous;
  for (const auto& entity : list) previous = entity->stamps.position = position_between(previous, {});
}

}  // namespace waymark
