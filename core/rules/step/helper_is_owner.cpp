// Whoever is named as responsible and as a helper hides that nobody helps.
#include <algorithm>

#include "core/model/step.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_named(const Step& step) {
  const auto& ids = step.helpers.ids;
  return std::find(ids.begin(), ids.end(), step.owner.id) != ids.end();
}

Verdict check(const Step& step, const Context&) {
  if (step.owner.id.empty() || step.helpers.ids.empty()) return cannot_tell();
  return fail_unless(!is_named(step));
}

std::optional<Mend> mend(const Step& step, const Context&, const std::string&) {
  std::vector<std::string> others;
  for (const auto& id : step.helpers.ids)
    if (id != step.owner.id) others.push_back(id);
  return mend_by(set_field(step, "helpers", others.empty() ? Value() : Value(others)));
}

}  // namespace

extern const Rule kHelperIsOwner;
const Rule kHelperIsOwner = rule<Step, check, mend>("helper-is-owner", Severity::tip, "helpers");

}  // namespace waymark
