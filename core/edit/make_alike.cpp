#include "core/edit/make_alike.hpp"

#include <unordered_map>
#include <vector>

#include "core/model/document.hpp"
#include "core/model/value.hpp"

namespace waymark {
namespace {

std::unique_ptr<Entity> copy_without_children(const Entity& entity) {
  auto copy = entity.noun().make();
  copy->id = entity.id;
  copy->unknown = entity.unknown;
  for (const Field& field : entity.noun().fields)
    if (field.kind != Kind::list) set(*copy, field, get(entity, field));
  return copy;
}

class Alignment {
 public:
  Alignment(const Index& index, const std::function<void(Operation)>& run) : index_(index), run_(run) {}

  // Parents come before their children, so an entity is never moved below itself.
  void place_children(const Entity& parent, const Entity& wanted_parent) {
    for (const Field& list : wanted_parent.noun().fields) {
      if (list.kind != Kind::list) continue;
      const auto& wanted = list.at<Entities>(wanted_parent);
      for (std::size_t i = 0; i < wanted.size(); ++i) place(wanted.at(i), parent, list, i);
    }
  }

  void remove_others(Plan& plan, const std::unordered_map<std::string, const Entity*>& wanted) {
    std::vector<std::string> others;
    collect_others(plan, wanted, others);
    for (auto& id : others) run_(RemoveOperation{id});
  }

  void set_fields(const Entity& wanted) {
    Entity& entity = *index_.find(wanted.id);
    for (const Field& field : wanted.noun().fields) {
      if (field.kind == Kind::list) continue;
      Value value = get(wanted, field);
      if (get(entity, field) != value) run_(SetOperation{entity.id, &field, std::move(value)});
    }
  }

 private:
  void place(const Entity& wanted, const Entity& parent, const Field& list, std::size_t index) {
    Entity* entity = index_.find(wanted.id);
    if (entity && &entity->noun() != &wanted.noun()) {
      run_(RemoveOperation{entity->id});
      entity = nullptr;
    }
    const auto& siblings = list.at<Entities>(parent);
    if (!entity)
      run_(InsertOperation{parent.id, &list, index, copy_without_children(wanted)});
    else if (index >= siblings.size() || &siblings.at(index) != entity)
      run_(MoveOperation{entity->id, parent.id, &list, index});
    place_children(*index_.find(wanted.id), wanted);
  }

  void collect_others(Entity& entity, const std::unordered_map<std::string, const Entity*>& wanted,
                      std::vector<std::string>& others) {
    for (const Field& field : entity.noun().fields) {
      if (field.kind != Kind::list) continue;
      for (const auto& child : field.at<Entities>(entity)) {
        if (wanted.count(child->id))
          collect_others(*child, wanted, others);
        else
          others.push_back(child->id);
      }
    }
  }

  const Index& index_;
  const std::function<void(Operation)>& run_;
};

}  // namespace

void make_alike(const Index& index, Plan& plan, const Plan& wanted, const std::function<void(Operation)>& run) {
  std::unordered_map<std::string, const Entity*> all;
  walk(const_cast<Plan&>(wanted), [&](Entity& each) {
    if (each.parent) all.emplace(each.id, &each);
  });
  Alignment alignment(index, run);
  alignment.place_children(plan, wanted);
  alignment.remove_others(plan, all);
  for (const Field& field : wanted.noun().fields) {
    if (field.kind == Kind::list) continue;
    Value value = get(wanted, field);
    if (get(plan, field) != value) run(SetOperation{plan.id, &field, std::move(value)});
  }
  walk(const_cast<Plan&>(wanted), [&](Entity& each) {
    if (each.parent) alignment.set_fields(each);
  });
}

}  // namespace waymark
