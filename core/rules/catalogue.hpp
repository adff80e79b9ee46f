// All rules, in the order in which a reader meets their sections.
#pragma once

#include <span>

#include "core/rules/rule.hpp"

namespace waymark {

std::span<const Rule* const> catalogue();

}  // namespace waymark
