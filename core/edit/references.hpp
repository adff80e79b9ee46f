// Who mentions whom.
#pragma once

#include <functional>
#include <string>
#include <unordered_set>

#include "core/edit/index.hpp"
#include "core/model/value.hpp"

namespace waymark {

// Ids of the entity and of everything below it.
std::unordered_set<std::string> ids_below(Entity& entity);

// Calls visit(entity, field, value without the mentions) for each field outside of the removed entities that mentions
// one of them.
using VisitMention = std::function<void(Entity&, const Field&, Value)>;
void visit_mentions(Entity& root, const std::unordered_set<std::string>& removed, const VisitMention& visit);

// Throws Refused unknown-entity or not-allowed unless every id that the value mentions is one of the noun that the
// field refers to.
void require_targets(const Value& value, const Field& field, const Index& index, const std::string& path);

}  // namespace waymark
