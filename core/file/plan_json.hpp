// A plan as JSON values, in both directions, led by the nouns' field tables.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/file/json.hpp"
#include "core/model/document.hpp"

namespace waymark {

// Something in a file that is kept although it is odd, and worth telling: dangling-reference, unknown-member.
using Note = Error;

// More notes of one kind would hide the rest of what a person should know.
inline constexpr std::size_t kMaxNotes = 100;

// How a file's entities get their ids.
enum class Ids : std::uint8_t {
  required,  // every entity has one: the file is stamped
  optional,  // entities without one get one
  fresh,     // all get new ones: what is read goes into a plan that has ids of its own
};

// Makes an id that the plan does not have yet.
using MakeId = std::function<std::string()>;

class EntityReader {
 public:
  EntityReader(Ids ids, MakeId make_id) : ids_(ids), make_id_(std::move(make_id)) {}

  // Fills `entity` from a JSON object. Throws Refused: wrong-type, missing-id, duplicate-id, too-many, too-deep, and
  // whatever read_value throws.
  void read(const Json& json, Entity& entity, const std::string& path);

  const std::unordered_map<std::string, Entity*>& entities() const { return entities_; }
  std::vector<Note> take_notes() { return std::move(notes_); }

 private:
  void read_identity(const Json& json, Entity& entity, const std::string& path);
  void read_list(const Json& json, const Field& field, Entity& entity, const std::string& path);
  void keep_unknown(const Json& json, Entity& entity, const std::string& path);

  Ids ids_;
  MakeId make_id_;
  std::size_t level_ = 0;  // of the entity that is being read, below the one that read() was called for
  std::unordered_map<std::string, Entity*> entities_;
  std::vector<Note> notes_;
};

// The entity with everything below it: "id", then the fields that are not blank in the order of the table, then members
// that this version does not know.
Json write_entity(const Entity& entity);

// Members of `json` that are not in `known`, as one object's text; empty when there are none.
using IsKnown = std::function<bool(const std::string& name, const Json& value)>;
std::string unknown_members(const Json& json, const IsKnown& is_known);

// Adds the members of such a text to `json`, which has none of them: they were told apart by name when they were read.
void add_unknown(Json& json, const std::string& unknown);

}  // namespace waymark
