#include "core/file/plan_file.hpp"

#include <algorithm>
#include <charconv>

#include "core/file/field_json.hpp"
#include "core/file/limits.hpp"
#include "core/file/stamp_text.hpp"

namespace waymark {
namespace {

const Json* member(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found == json.end() ? nullptr : &*found;
}

// "1.0" -> 1. A version is two whole numbers with a point between.
int major_version(const std::string& version) {
  int parts[2] = {};
  const char* next = version.data();
  const char* end = next + version.size();
  for (int& part : parts) {
    const auto [stop, error] = std::from_chars(next, end, part);
    const bool is_last = &part == &parts[1];
    if (error != std::errc() || part < 0 || (is_last ? stop != end : (stop == end || *stop != '.')))
      throw Refused("bad-version", "version", {{"version", version.substr(0, 20)}});
    next = stop + 1;
  }
  return parts[0];
}

std::string read_version(const Json& json) {
  const Json* format = member(json, "format");
  if (!format || *format != kFormat) throw Refused("not-a-plan", "");
  const Json* version = member(json, "version");
  if (!version || !version->is_string()) throw Refused("bad-version", "version", {{"version", ""}});
  const auto text = version->get<std::string>();
  const int major = major_version(text);
  if (major > kMajorVersion) throw Refused("newer-version", "version", {{"version", text}});
  if (major < 1) throw Refused("bad-version", "version", {{"version", text}});
  return text;
}

// The "edits" beside the plan.
class EditsReader {
 public:
  EditsReader(const Json& json, LoadedFile& file, const std::unordered_map<std::string, Entity*>& entities)
      : json_(json), file_(file), entities_(entities) {}

  void read() {
    if (!json_.is_object()) throw wrong_type("object", json_, "edits");
    if (const Json* replicas = member(json_, "replicas")) read_replicas(*replicas);
    if (const Json* stamps = member(json_, "stamps")) read_stamps_of_all(*stamps);
    if (const Json* removed = member(json_, "removed")) read_removed(*removed);
    file_.document.unknown_edits = unknown_members(json_, [](const std::string& name, const Json&) {
      return name == "replicas" || name == "stamps" || name == "removed";
    });
  }

 private:
  void read_replicas(const Json& json) {
    if (!json.is_array()) throw wrong_type("list", json, "edits.replicas");
    if (json.size() > kMaxReplicas)
      throw Refused("too-many", "edits.replicas", {{"limit", std::to_string(kMaxReplicas)}, {"what", "replicas"}});
    std::unordered_map<std::string, bool> names;
    for (const Json& item : json) {
      Replica replica = read_replica(item, "edits.replicas[" + std::to_string(file_.document.replicas.size()) + "]");
      if (!names.emplace(replica.name, true).second)
        throw Refused("duplicate-id", "edits.replicas", {{"id", replica.name}});
      file_.document.replicas.push_back(std::move(replica));
    }
  }

  static Replica read_replica(const Json& json, const std::string& path) {
    if (!json.is_object()) throw wrong_type("object", json, path);
    const Json* name = member(json, "name");
    const Json* seen = member(json, "seen");
    if (!name) throw Refused("missing-id", path);
    return {read_id(*name, path + ".name"), read_count(seen ? *seen : Json(), path + ".seen")};
  }

  // What a stamp names must have been seen: the version vector is derived from the stamps where it is behind them.
  void note_seen(const Stamp& stamp) {
    if (!stamp) return;
    auto& seen = file_.document.replicas[stamp.replica].seen;
    seen = std::max(seen, stamp.counter);
  }

  void read_stamps_of_all(const Json& json) {
    if (!json.is_object()) throw wrong_type("object", json, "edits.stamps");
    for (const auto& [id, text] : json.items()) {
      const std::string path = "edits.stamps." + id;
      if (!text.is_string()) throw wrong_type("text", text, path);
      const auto entity = entities_.find(id);
      if (entity == entities_.end()) continue;  // its entity was taken out by hand: nothing to remember
      auto& stamps = entity->second->stamps;
      stamps =
          read_stamps(text.get_ref<const std::string&>(), entity->second->noun(), file_.document.replicas.size(), path);
      note_seen(stamps.born);
      note_seen(stamps.moved);
      for (const auto& field : stamps.fields) note_seen(field.stamp);
    }
  }

  void read_removed(const Json& json) {
    if (!json.is_object()) throw wrong_type("object", json, "edits.removed");
    for (const auto& [id, text] : json.items()) {
      const std::string path = "edits.removed." + id;
      if (!text.is_string()) throw wrong_type("text", text, path);
      const Stamp stamp = read_stamp(text.get_ref<const std::string&>(), file_.document.replicas.size(), path);
      note_seen(stamp);
      // What stands in the plan is not removed, whatever a hand-made file says.
      if (!entities_.count(id)) file_.document.removed.emplace(read_id(Json(id), path), stamp);
    }
  }

  const Json& json_;
  LoadedFile& file_;
  const std::unordered_map<std::string, Entity*>& entities_;
};

// References to what the file does not hold, or to the wrong kind of thing, are kept but told.
class ReferenceCheck {
 public:
  explicit ReferenceCheck(const std::unordered_map<std::string, Entity*>& entities) : entities_(entities) {}

  std::vector<Note> run(Entity& root) {
    walk(root, [&](Entity& entity) {
      for (const Field& field : entity.noun().fields) {
        if (field.kind == Kind::reference && !is_blank(entity, field))
          check(entity, field, field.at<std::string>(entity));
        if (field.kind == Kind::references)
          for (const auto& id : field.at<std::vector<std::string>>(entity)) check(entity, field, id);
      }
    });
    return std::move(notes_);
  }

 private:
  void check(const Entity& entity, const Field& field, const std::string& id) {
    const auto found = entities_.find(id);
    const Noun& expected = field.target();
    if (found != entities_.end() && &found->second->noun() == &expected) return;
    if (notes_.size() >= kMaxNotes) return;
    notes_.push_back({"dangling-reference",
                      path_of(entity) + "." + std::string(field.name),
                      {{"id", id}, {"noun", std::string(expected.name)}}});
  }

  const std::unordered_map<std::string, Entity*>& entities_;
  std::vector<Note> notes_;
};

Json write_edits(const Document& document) {
  Json edits = Json::object();
  Json& replicas = edits["replicas"] = Json::array();
  for (const Replica& replica : document.replicas) replicas.push_back({{"name", replica.name}, {"seen", replica.seen}});
  edits["stamps"] = write_all_stamps(*document.plan);
  if (!document.removed.empty()) {
    Json& removed = edits["removed"] = Json::object();
    for (const auto& [id, stamp] : document.removed) append_member(removed, id, write_stamp(stamp));
  }
  add_unknown(edits, document.unknown_edits);
  return edits;
}

bool is_part_of_file(const std::string& name, const Json&) {
  return name == "format" || name == "version" || name == "plan" || name == "edits";
}

}  // namespace

LoadedFile read_plan_file(std::string_view text, const MakeId& make_id) {
  const Json json = parse_json(text);
  if (!json.is_object()) throw Refused("not-a-plan", "");
  LoadedFile file;
  file.document.version = read_version(json);
  const Json* plan = member(json, "plan");
  if (!plan) throw Refused("not-a-plan", "plan");
  const Json* edits = member(json, "edits");
  file.is_stamped = edits != nullptr;
  EntityReader reader(file.is_stamped ? Ids::required : Ids::optional, make_id);
  reader.read(*plan, *file.document.plan, "plan");
  if (edits) EditsReader(*edits, file, reader.entities()).read();
  repair_positions(*file.document.plan);
  file.document.unknown = unknown_members(json, is_part_of_file);
  file.notes = reader.take_notes();
  const auto dangling = ReferenceCheck(reader.entities()).run(*file.document.plan);
  file.notes.insert(file.notes.end(), dangling.begin(), dangling.end());
  return file;
}

std::string write_plan_file(const Document& document) {
  Json json = Json::object();
  json["format"] = kFormat;
  // A later minor version's members were kept, so the file stays one of that version.
  json["version"] = document.version.empty() ? std::string(kVersion) : document.version;
  json["plan"] = write_entity(*document.plan);
  json["edits"] = write_edits(document);
  add_unknown(json, document.unknown);
  return json.dump(2) + "\n";
}

Json write_all_stamps(Entity& root) {
  Json stamps = Json::object();
  walk(root, [&](Entity& entity) {
    std::string text = write_stamps(entity.stamps);
    if (!text.empty()) append_member(stamps, entity.id, std::move(text));
  });
  return stamps;
}

}  // namespace waymark
