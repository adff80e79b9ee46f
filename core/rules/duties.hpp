// What people have in hand besides steps.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/nouns.hpp"

namespace waymark {

struct Duties {
  std::vector<const Measure*> measures;              // whose data they collect
  std::vector<const EvaluationQuestion*> questions;  // the same
  std::vector<const Report*> reports;                // that they give
  std::vector<const Approval*> approvals;            // on which they decide
  std::vector<const Adjustment*> adjustments;        // the same
  std::vector<const Barrier*> barriers;              // that they see to
};

using DutiesByPerson = std::unordered_map<std::string_view, Duties>;  // by the person's id

// In the plan's order. Valid until a reference in the plan changes.
DutiesByPerson find_duties(const Plan& plan);

}  // namespace waymark
