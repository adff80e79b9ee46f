#include "tests/core/support/random_edits.hpp"

#include <gtest/gtest.h>

namespace waymark::testing_support {
namespace {

std::vector<const Field*> fields_of(const Entity& entity, bool lists) {
  std::vector<const Field*> fields;
  for (const Field& field : entity.noun().fields)
    if ((field.kind == Kind::list) == lists) fields.push_back(&field);
  return fields;
}

// Every list of the plan that can hold the noun, with the entity that has the list.
std::vector<std::pair<Entity*, const Field*>> homes_of(Entity& root, const Noun& noun) {
  std::vector<std::pair<Entity*, const Field*>> homes;
  walk(root, [&](Entity& entity) {
    for (const Field* list : fields_of(entity, true))
      if (&list->target() == &noun) homes.emplace_back(&entity, list);
  });
  return homes;
}

}  // namespace

std::vector<Edit> RandomEdits::next(Desk& desk) {
  std::vector<Edit> edits;
  edits.push_back(one(desk));
  while (random_.one_in(5)) edits.push_back(one(desk));
  return edits;
}

Edit RandomEdits::one(Desk& desk) {
  const std::size_t kind = random_.below(100);
  if (kind < 45) return set(desk);
  if (kind < 65) return insert(desk);
  if (kind < 95 && level_of(any(desk, true)) > 0)
    return kind < 78 ? Edit(RemoveEntity{any(desk, true).id}) : move(desk);
  return UseSmartVariant{static_cast<SmartVariant>(1 + random_.below(kSmartVariantNames.size()))};
}

Edit RandomEdits::set(Desk& desk) {
  Entity& entity = any(desk, false);
  const auto fields = fields_of(entity, false);
  const Field& field = *random_.pick(fields);
  if (random_.one_in(3)) return SetField{entity.id, &field, get(like(desk, entity), field)};
  const auto ids = field.target ? ids_of(*desk.document.plan, field.target()) : std::vector<std::string>();
  return SetField{entity.id, &field, random_value(random_, field, ids)};
}

Edit RandomEdits::insert(Desk& desk) {
  Entity* parent = &any(desk, false);
  auto lists = fields_of(*parent, true);
  if (lists.empty()) {
    parent = desk.document.plan.get();
    lists = fields_of(*parent, true);
  }
  const Field& list = *random_.pick(lists);
  const std::size_t index = random_.below(list.at<Entities>(*parent).size() + 1);
  return InsertEntity{parent->id, &list, index,
                      random_entity(random_, list.target(), "n" + std::to_string(++made_) + "-")};
}

Edit RandomEdits::move(Desk& desk) {
  Entity& entity = any(desk, true);
  const auto homes = homes_of(*desk.document.plan, entity.noun());
  const auto& [parent, list] = random_.pick(homes);
  const std::size_t index = random_.below(list->at<Entities>(*parent).size() + 1);
  return MoveEntity{entity.id, index, parent->id, list};
}

// One of the same noun, whose values say more than random ones: the same title or owner, days that touch.
Entity& RandomEdits::like(Desk& desk, Entity& entity) {
  std::vector<Entity*> alike;
  walk(*desk.document.plan, [&](Entity& each) {
    if (&each.noun() == &entity.noun()) alike.push_back(&each);
  });
  return *random_.pick(alike);
}

// An entity at random; the plan itself where there is nothing below it.
Entity& RandomEdits::any(Desk& desk, bool below_the_plan) {
  std::vector<Entity*> all;
  walk(*desk.document.plan, [&](Entity& each) { all.push_back(&each); });
  if (below_the_plan && all.size() > 1) all.erase(all.begin());
  return *random_.pick(all);
}

bool try_apply(Desk& desk, std::vector<Edit> edits) {
  const std::string before = desk.content();
  const UndoStep* undo = desk.editor.next_undo();
  try {
    desk.apply(std::move(edits));
    return true;
  } catch (const Refused& refused) {
    desk.journal.end_step(desk.editor.clock());
    EXPECT_EQ(desk.content(), before) << refused.what();
    EXPECT_EQ(desk.editor.next_undo(), undo) << refused.what();
    return false;
  }
}

}  // namespace waymark::testing_support
