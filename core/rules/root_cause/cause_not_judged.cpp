// Teams that do not ask what they can change spend a year on what they cannot.
#include "core/model/root_cause.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const RootCause& cause, const Context&) {
  if (cause.statement.empty()) return cannot_tell();
  if (cause.influence == Extent::unset) return {Outcome::fail, find_field(cause.noun(), "influence")};
  if (cause.feasible == Extent::unset) return {Outcome::fail, find_field(cause.noun(), "feasible")};
  return fail_unless(cause.actionable != Extent::unset);
}

}  // namespace

extern const Rule kCauseNotJudged;
const Rule kCauseNotJudged = rule<RootCause, check>("cause-not-judged", Severity::tip, "actionable");

}  // namespace waymark
