// The content of one field apart from its entity: what edits carry, undo keeps and comparison looks at.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/model/field.hpp"

namespace waymark {

// Blank is monostate, whatever the kind. Choices are the index into the field's names plus 1. Lists have no Value:
// their entities are inserted, removed and moved one by one.
using Value = std::variant<std::monostate, std::string, double, Date, bool, std::uint8_t, std::vector<std::string>>;

Value get(const Entity& entity, const Field& field);

// Expects a value of the field's kind (or blank) that keeps the field's limits; core/file checks them where they come
// in.
void set(Entity& entity, const Field& field, Value value);

// Same members, same unknown members and same children in the same order; stamps are not looked at.
bool same_content(const Entity& a, const Entity& b);

}  // namespace waymark
