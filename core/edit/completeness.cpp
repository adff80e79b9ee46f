#include "core/edit/completeness.hpp"

namespace waymark {

void Completeness::add(const Entity& entity, const Field& field, int times) {
  if (!field.is_expected) return;
  SectionCount& count = counts_[static_cast<std::size_t>(section_of(entity, field))];
  count.expected += times;
  if (!is_blank(entity, field)) count.filled += times;
}

void Completeness::add_all(Entity& entity, int times) {
  walk(entity, [&](Entity& each) {
    for (const Field& field : each.noun().fields) add(each, field, times);
  });
}

void Completeness::count_only_child(Entity& entity, bool is_leaving) {
  const Field& place = *entity.place;
  if (!place.is_expected || place.at<Entities>(*entity.parent).size() > 1) return;
  counts_[static_cast<std::size_t>(section_of(*entity.parent, place))].filled += is_leaving ? -1 : +1;
}

void Completeness::before_remove(Entity& entity, const Stamp&) {
  add_all(entity, -1);
  count_only_child(entity, true);
}

void Completeness::after_insert(Entity& entity, const Stamp&) {
  add_all(entity, +1);
  count_only_child(entity, false);
}

// A move can change the section that an entity's fields are told under.
void Completeness::before_move(Entity& entity) { before_remove(entity, {}); }
void Completeness::after_move(Entity& entity, const Stamp&) { after_insert(entity, {}); }

}  // namespace waymark
