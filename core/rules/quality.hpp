// The plan's quality in a few words: what is strong, and the next things most worth doing. No score: a number would
// promise a precision that nobody has.
#pragma once

#include <string_view>
#include <vector>

#include "core/model/plan.hpp"
#include "core/rules/inspector.hpp"

namespace waymark {

// Several findings of one rule are one thing to do.
struct NextThing {
  const Rule* rule = nullptr;
  std::size_t count = 0;
  Finding first;  // where to begin
};

struct Quality {
  std::vector<std::string_view> strengths;  // words: strength-<id>
  std::vector<NextThing> next;              // at most three
};

// Ids of the rules that the strengths rest on.
std::vector<std::string_view> rules_of_strengths();

// `findings` are the inspector's, in the plan's order; those set aside are no longer to be done.
Quality quality_of(const Plan& plan, const std::vector<Finding>& findings);

}  // namespace waymark
