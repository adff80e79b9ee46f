#include "core/rules/rule.hpp"

namespace waymark {

Edit set_field(const Entity& entity, std::string_view name, Value value) {
  return SetField{entity.id, find_field(entity.noun(), name), std::move(value)};
}

}  // namespace waymark
