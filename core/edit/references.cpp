#include "core/edit/references.hpp"

#include "core/model/error.hpp"

namespace waymark {
namespace {

using Ids = std::unordered_set<std::string>;

bool mentions(const Entity& entity, const Field& field, const Ids& removed) {
  if (field.kind == Kind::reference) return removed.count(field.at<std::string>(entity)) > 0;
  if (field.kind != Kind::references) return false;
  for (const auto& id : field.at<std::vector<std::string>>(entity))
    if (removed.count(id)) return true;
  return false;
}

Value without(const Entity& entity, const Field& field, const Ids& removed) {
  if (field.kind == Kind::reference) return {};
  std::vector<std::string> kept;
  for (const auto& id : field.at<std::vector<std::string>>(entity))
    if (!removed.count(id)) kept.push_back(id);
  return kept.empty() ? Value() : Value(std::move(kept));
}

void require_target(const std::string& id, const Field& field, const Index& index, const std::string& path) {
  const Entity* target = index.find(id);
  if (!target) throw Refused("unknown-entity", path, {{"id", id}});
  if (&target->noun() != &field.target()) throw Refused("not-allowed", path, {{"reason", "wrong-noun"}});
}

}  // namespace

Ids ids_below(Entity& entity) {
  Ids ids;
  walk(entity, [&](Entity& each) { ids.insert(each.id); });
  return ids;
}

void visit_mentions(Entity& root, const Ids& removed, const VisitMention& visit) {
  walk(root, [&](Entity& entity) {
    if (removed.count(entity.id)) return;
    for (const Field& field : entity.noun().fields)
      if (mentions(entity, field, removed)) visit(entity, field, without(entity, field, removed));
  });
}

void require_targets(const Value& value, const Field& field, const Index& index, const std::string& path) {
  if (field.kind == Kind::reference) {
    if (const auto* id = std::get_if<std::string>(&value)) require_target(*id, field, index, path);
  } else if (field.kind == Kind::references) {
    if (const auto* ids = std::get_if<std::vector<std::string>>(&value))
      for (const auto& id : *ids) require_target(id, field, index, path);
  }
}

}  // namespace waymark
