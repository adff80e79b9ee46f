// The statement is what everybody will read and remember.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context&) { return fail_unless(!goal.statement.empty()); }

}  // namespace

extern const Rule kGoalWithoutStatement;
const Rule kGoalWithoutStatement = rule<Goal, check>("goal-without-statement", Severity::must, "statement");

}  // namespace waymark
