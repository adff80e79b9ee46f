// A gap whose reasons nobody looked for is answered with what people like to do anyway. Causes that are tied to no gap
// yet may be its own.
#include "core/model/gap.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context& context) {
  const auto& causes = context.plan.root_causes;
  if (causes.empty() || gap.title.empty()) return cannot_tell();
  const GoalRelations& relations = context.relations.goals();
  if (relations.is_explained(gap)) return pass();
  return relations.has_untied_cause() ? cannot_tell() : fail({{"title", gap.title}});
}

}  // namespace

extern const Rule kGapWithoutCause;
const Rule kGapWithoutCause =
    heeding<RootCause, Gap>(rule<Gap, check>("gap-without-cause", Severity::should, "", Reach::wide));

}  // namespace waymark
