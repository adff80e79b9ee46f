// Requests to record a decision, as the page sends them.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/edit/editor.hpp"
#include "core/model/decision.hpp"

namespace waymark {

struct DecisionRequest {
  std::unique_ptr<Decision> decision;
  std::vector<Edit> edits;
  Occasion occasion;
};

// {"decision":{"kind","reason","goals","steps","deciders","date", ...},"edits":[...],"at": milliseconds,"group": text};
// "edits" may be left out. What the core writes itself ("figures", "changes") has no place in it. Throws Refused:
// bad-request, and whatever reading an entity and reading edits throws.
DecisionRequest read_decision_request(std::string_view text, Editor& editor);

}  // namespace waymark
