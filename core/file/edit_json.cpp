#include "core/file/edit_json.hpp"

#include <algorithm>
#include <cmath>

#include "core/file/field_json.hpp"
#include "core/file/limits.hpp"
#include "core/file/plan_json.hpp"

namespace waymark {
namespace {

Refused bad_request(const std::string& path) { return Refused("bad-request", path); }

const Json& require_member(const Json& json, const char* name, const std::string& path) {
  const auto found = json.find(name);
  if (found == json.end()) throw bad_request(path + "." + name);
  return *found;
}

std::string require_text(const Json& json, const char* name, const std::string& path) {
  const Json& value = require_member(json, name, path);
  if (!value.is_string()) throw wrong_type("text", value, path + "." + name);
  return value.get<std::string>();
}

std::size_t read_index(const Json& value, const std::string& path) {
  if (!value.is_number_integer() && !value.is_number_unsigned()) throw wrong_type("whole-number", value, path);
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() > UINT32_MAX)
    throw Refused("bad-index", path, {{"found", compact(value)}});
  return read_count(value, path);
}

class EditReader {
 public:
  EditReader(const Json& json, Editor& editor, std::string path)
      : json_(json), editor_(editor), path_(std::move(path)) {}

  Edit read() const {
    if (!json_.is_object()) throw wrong_type("object", json_, path_);
    const std::string op = require_text(json_, "op", path_);
    if (op == "set") return read_set();
    if (op == "insert") return read_insert();
    if (op == "remove") return RemoveEntity{require_text(json_, "id", path_)};
    if (op == "move") return read_move();
    if (op == "smart") return read_smart();
    throw bad_request(path_ + ".op");
  }

 private:
  const Entity& require_entity(const char* name) const {
    const std::string id = require_text(json_, name, path_);
    const Entity* entity = editor_.tree().index().find(id);
    if (!entity) throw Refused("unknown-entity", path_ + "." + name, {{"id", id.substr(0, kMaxIdLength)}});
    return *entity;
  }

  const Field& require_list(const Entity& parent) const {
    const std::string name = require_text(json_, "list", path_);
    const Field* list = find_field(parent.noun(), name);
    if (!list || list->kind != Kind::list)
      throw Refused("unknown-list", path_ + ".list",
                    {{"field", name.substr(0, 40)}, {"noun", std::string(parent.noun().name)}});
    return *list;
  }

  Edit read_set() const {
    const Entity& entity = require_entity("id");
    const std::string name = require_text(json_, "field", path_);
    const Field* field = find_field(entity.noun(), name);
    if (!field)
      throw Refused("unknown-field", path_ + ".field",
                    {{"field", name.substr(0, 40)}, {"noun", std::string(entity.noun().name)}});
    const std::string where = path_of(entity) + "." + name;
    return SetField{entity.id, field, read_value(require_member(json_, "value", path_), *field, where)};
  }

  Edit read_insert() const {
    const Entity& parent = require_entity("parent");
    InsertEntity edit;
    edit.parent = parent.id;
    edit.list = &require_list(parent);
    if (const auto index = json_.find("index"); index != json_.end()) edit.index = read_index(*index, path_ + ".index");
    edit.entity = edit.list->target().make();
    const auto value = json_.find("value");
    EntityReader reader(Ids::fresh, [this] { return editor_.make_id(); });
    reader.read(value == json_.end() ? Json(Json::object()) : *value, *edit.entity, path_ + ".value");
    return edit;
  }

  Edit read_move() const {
    MoveEntity edit;
    edit.id = require_text(json_, "id", path_);
    edit.index = read_index(require_member(json_, "index", path_), path_ + ".index");
    if (!json_.contains("parent")) return edit;
    const Entity& parent = require_entity("parent");
    edit.parent = parent.id;
    edit.list = &require_list(parent);
    return edit;
  }

  Edit read_smart() const {
    const Field& field = *find_field(noun_of<Plan>(), "smartVariant");
    const Value value = read_value(require_member(json_, "variant", path_), field, path_ + ".variant");
    const auto* variant = std::get_if<std::uint8_t>(&value);
    return UseSmartVariant{variant ? static_cast<SmartVariant>(*variant) : SmartVariant::unset};
  }

  const Json& json_;
  Editor& editor_;
  std::string path_;
};

}  // namespace

Occasion read_occasion(const Json& json) {
  Occasion occasion;
  if (const auto at = json.find("at"); at != json.end()) {
    if (!at->is_number()) throw wrong_type("number", *at, "at");
    occasion.at = at->get<double>();
  }
  if (json.contains("group")) occasion.group = require_text(json, "group", "");
  return occasion;
}

std::vector<Edit> read_edits(const Json& json, Editor& editor) {
  if (!json.is_array()) throw wrong_type("list", json, "edits");
  std::vector<Edit> edits;
  for (const Json& edit : json)
    edits.push_back(EditReader(edit, editor, "edits[" + std::to_string(edits.size()) + "]").read());
  return edits;
}

EditRequest read_edit_request(std::string_view text, Editor& editor) {
  const Json json = parse_object(text, "");
  EditRequest request;
  request.edits = read_edits(require_member(json, "edits", ""), editor);
  request.occasion = read_occasion(json);
  return request;
}

}  // namespace waymark
