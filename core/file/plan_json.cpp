#include "core/file/plan_json.hpp"

#include "core/file/field_json.hpp"
#include "core/file/limits.hpp"

namespace waymark {
namespace {

Refused too_deep(const std::string& path, std::size_t limit) {
  return Refused("too-deep", path, {{"limit", std::to_string(limit)}});
}

}  // namespace

void EntityReader::read(const Json& json, Entity& entity, const std::string& path) {
  if (!json.is_object()) throw wrong_type("object", json, path);
  read_identity(json, entity, path);
  for (const auto& [name, value] : json.items()) {
    const Field* field = find_field(entity.noun(), name);
    if (!field) continue;
    const std::string where = path + "." + name;
    if (field->kind == Kind::list)
      read_list(value, *field, entity, where);
    else
      set(entity, *field, read_value(value, *field, where));
  }
  keep_unknown(json, entity, path);
}

void EntityReader::read_identity(const Json& json, Entity& entity, const std::string& path) {
  const auto id = json.find("id");
  if (ids_ == Ids::fresh || (ids_ == Ids::optional && id == json.end())) {
    do entity.id = make_id_();
    while (entities_.count(entity.id));
  } else {
    if (id == json.end()) throw Refused("missing-id", path);
    entity.id = read_id(*id, path + ".id");
  }
  if (!entities_.emplace(entity.id, &entity).second) throw Refused("duplicate-id", path + ".id", {{"id", entity.id}});
  if (entities_.size() > kMaxEntities)
    throw Refused("too-many", path, {{"limit", std::to_string(kMaxEntities)}, {"what", "entities"}});
}

void EntityReader::read_list(const Json& json, const Field& field, Entity& entity, const std::string& path) {
  if (json.is_null()) return;
  if (!json.is_array()) throw wrong_type("list", json, path);
  if (!json.empty() && level_ >= kMaxNesting) throw too_deep(path, kMaxNesting);
  auto& list = field.at<Entities>(entity);
  ++level_;
  for (const Json& item : json) {
    const std::size_t index = list.size();
    Entity& child = list.insert(index, field.target().make(), entity, field);
    read(item, child, path + "[" + std::to_string(index) + "]");
  }
  --level_;
}

void EntityReader::keep_unknown(const Json& json, Entity& entity, const std::string& path) {
  entity.unknown = unknown_members(json, [&](const std::string& name, const Json& value) {
    if (name == "id" || find_field(entity.noun(), name)) return true;
    // The entity may be moved further down: with what is in it, it still has to fit into a file's depth.
    if (depth_of(value) > kMaxUnknownDepth) throw too_deep(path + "." + name, kMaxUnknownDepth);
    if (notes_.size() < kMaxNotes) notes_.push_back({"unknown-member", path, {{"name", name}}});
    return false;
  });
}

Json write_entity(const Entity& entity) {
  Json json = Json::object();
  json["id"] = entity.id;
  for (const Field& field : entity.noun().fields) {
    if (is_blank(entity, field)) continue;
    if (field.kind != Kind::list) {
      json[std::string(field.name)] = write_value(entity, field);
      continue;
    }
    Json& list = json[std::string(field.name)] = Json::array();
    for (const auto& child : field.at<Entities>(entity)) list.push_back(write_entity(*child));
  }
  add_unknown(json, entity.unknown);
  return json;
}

std::string unknown_members(const Json& json, const IsKnown& is_known) {
  Json unknown = Json::object();
  for (const auto& [name, value] : json.items())
    if (!is_known(name, value)) append_member(unknown, name, value);
  return unknown.empty() ? std::string() : compact(unknown);
}

void add_unknown(Json& json, const std::string& unknown) {
  if (unknown.empty()) return;
  Json members = parse_json(unknown);
  for (auto& [name, value] : members.get_ref<Json::object_t&>()) append_member(json, name, std::move(value));
}

}  // namespace waymark
