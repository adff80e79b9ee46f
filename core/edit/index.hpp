// Finds a plan's entities by id. Entities keep their address while they live, so the index only follows insertions and
// removals.
#pragma once

#include <string_view>
#include <unordered_map>

#include "core/model/document.hpp"

namespace waymark {

class Index {
 public:
  Index() = default;
  explicit Index(Entity& root) { add(root); }

  // The entity, or null.
  Entity* find(std::string_view id) const {
    const auto found = entities_.find(id);
    return found == entities_.end() ? nullptr : found->second;
  }

  std::size_t size() const { return entities_.size(); }

  // The entity and everything below it.
  void add(Entity& entity) {
    walk(entity, [&](Entity& each) { entities_.emplace(each.id, &each); });
  }
  void remove(Entity& entity) {
    walk(entity, [&](Entity& each) { entities_.erase(each.id); });
  }

 private:
  std::unordered_map<std::string_view, Entity*> entities_;  // keys are the entities' own ids
};

}  // namespace waymark
