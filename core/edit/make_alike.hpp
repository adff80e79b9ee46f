// Turns one plan into another by operations: how a version is restored as an edit like any other.
#pragma once

#include <functional>

#include "core/edit/index.hpp"
#include "core/edit/operation.hpp"
#include "core/model/plan.hpp"

namespace waymark {

// Calls run(operation) until the indexed plan has the entities, the order and the field values of `wanted`. Members
// that this version does not know stay as they are on entities that both have.
void make_alike(const Index& index, Plan& plan, const Plan& wanted, const std::function<void(Operation)>& run);

}  // namespace waymark
