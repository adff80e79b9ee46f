// The four things that can happen to a plan's tree, each of which can be turned round: doing an operation leaves the
// one that takes it back. Undo, redo and the journal all speak in operations.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/model/value.hpp"

namespace waymark {

struct SetOperation {
  std::string id;
  const Field* field;
  Value value;
};

struct InsertOperation {
  std::string parent;
  const Field* list;
  std::size_t index;
  std::unique_ptr<Entity> entity;
};

struct RemoveOperation {
  std::string id;
};

struct MoveOperation {
  std::string id;
  std::string parent;
  const Field* list;
  std::size_t index;
};

using Operation = std::variant<SetOperation, InsertOperation, RemoveOperation, MoveOperation>;

}  // namespace waymark
