// What a person does to a plan, as the page or the command sends it. Fields and lists are already found, values already
// within their limits (core/file/edit_json.hpp reads them).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "core/model/value.hpp"

namespace waymark {

struct SetField {
  std::string id;
  const Field* field;
  Value value;  // blank clears
};

struct InsertEntity {
  std::string parent;
  const Field* list;
  std::optional<std::size_t> index;  // at the end where none is given
  std::unique_ptr<Entity> entity;    // its ids are new to the plan
};

struct RemoveEntity {
  std::string id;
};

struct MoveEntity {
  std::string id;
  std::size_t index;                  // among its siblings after the move
  std::optional<std::string> parent;  // where it changes hands, to a list of the same noun
  const Field* list = nullptr;        // the new parent's
};

// Takes up the letters of a SMART variant; answers stay.
struct UseSmartVariant {
  SmartVariant variant;
};

using Edit = std::variant<SetField, InsertEntity, RemoveEntity, MoveEntity, UseSmartVariant>;

// The kind of an edit, for "Undo removal of step".
enum class EditKind : std::uint8_t { set, insert, remove, move, smart, restore, several };

std::string_view to_text(EditKind kind);

}  // namespace waymark
