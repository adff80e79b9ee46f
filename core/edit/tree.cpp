#include "core/edit/tree.hpp"

#include <algorithm>

#include "core/model/position.hpp"

namespace waymark {
namespace {

void stamp_field(Entity& entity, const Field& field, const Stamp& stamp) {
  auto& fields = entity.stamps.fields;
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const FieldStamp& each) { return each.field == &field; });
  if (found != fields.end())
    found->stamp = stamp;
  else
    fields.push_back({&field, stamp});
}

void stamp_position(Entity& entity, const Entities& list, std::size_t index, const Stamp& stamp) {
  const std::string after = index > 0 ? list.at(index - 1).stamps.position : std::string();
  const std::string before = index + 1 < list.size() ? list.at(index + 1).stamps.position : std::string();
  entity.stamps.position = position_between(after, before);
  entity.stamps.moved = stamp;
  if (!entity.stamps.position.empty()) return;
  // No room between its neighbours: the whole list gets new keys, which to other copies is a move of each.
  number_anew(list);
  for (const auto& each : list) each->stamps.moved = stamp;
}

// A birth (or a return from removal) stamps the entity and everything below it anew; field stamps stay, since what they
// say is still true.
void stamp_birth(Entity& entity, const Stamp& stamp) {
  walk(entity, [&](Entity& each) { each.stamps.born = stamp; });
}

}  // namespace

Operation Tree::run(Operation operation, const Stamp& stamp) {
  if (auto* set = std::get_if<SetOperation>(&operation)) return run_set(std::move(*set), stamp);
  if (auto* insert = std::get_if<InsertOperation>(&operation)) return run_insert(std::move(*insert), stamp);
  if (auto* remove = std::get_if<RemoveOperation>(&operation)) return run_remove(std::move(*remove), stamp);
  return run_move(std::move(std::get<MoveOperation>(operation)), stamp);
}

Operation Tree::run_set(SetOperation operation, const Stamp& stamp) {
  Entity& entity = *index_.find(operation.id);
  const Field& field = *operation.field;
  tell([&](TreeListener& each) { each.before_set(entity, field); });
  Value before = get(entity, field);
  set(entity, field, std::move(operation.value));
  stamp_field(entity, field, stamp);
  tell([&](TreeListener& each) { each.after_set(entity, field, stamp); });
  return SetOperation{entity.id, &field, std::move(before)};
}

Operation Tree::run_insert(InsertOperation operation, const Stamp& stamp) {
  Entity& parent = *index_.find(operation.parent);
  auto& list = operation.list->at<Entities>(parent);
  Entity& entity = list.insert(operation.index, std::move(operation.entity), parent, *operation.list);
  repair_positions(entity);
  stamp_birth(entity, stamp);
  stamp_position(entity, list, operation.index, stamp);
  index_.add(entity);
  walk(entity, [&](Entity& each) { document_->removed.erase(each.id); });
  tell([&](TreeListener& each) { each.after_insert(entity, stamp); });
  return RemoveOperation{entity.id};
}

Operation Tree::run_remove(RemoveOperation operation, const Stamp& stamp) {
  Entity& entity = *index_.find(operation.id);
  tell([&](TreeListener& each) { each.before_remove(entity, stamp); });
  walk(entity, [&](Entity& each) { document_->removed[each.id] = stamp; });
  index_.remove(entity);
  Entity& parent = *entity.parent;
  const Field& place = *entity.place;
  auto& list = place.at<Entities>(parent);
  const std::size_t index = list.index_of(entity);
  return InsertOperation{parent.id, &place, index, list.take(index)};
}

Operation Tree::run_move(MoveOperation operation, const Stamp& stamp) {
  Entity& entity = *index_.find(operation.id);
  tell([&](TreeListener& each) { each.before_move(entity); });
  Entity& old_parent = *entity.parent;
  const Field& old_place = *entity.place;
  auto& old_list = old_place.at<Entities>(old_parent);
  const std::size_t old_index = old_list.index_of(entity);
  auto owned = old_list.take(old_index);
  Entity& parent = *index_.find(operation.parent);
  auto& list = operation.list->at<Entities>(parent);
  list.insert(operation.index, std::move(owned), parent, *operation.list);
  stamp_position(entity, list, operation.index, stamp);
  tell([&](TreeListener& each) { each.after_move(entity, stamp); });
  return MoveOperation{entity.id, old_parent.id, &old_place, old_index};
}

}  // namespace waymark
