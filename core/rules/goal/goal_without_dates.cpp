// A goal is bound in time: when work begins and by when it will be true.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context&) {
  return goal.start && goal.end ? pass() : Verdict{Outcome::fail, find_field(goal.noun(), goal.end ? "start" : "end")};
}

}  // namespace

extern const Rule kGoalWithoutDates;
const Rule kGoalWithoutDates = rule<Goal, check>("goal-without-dates", Severity::must, "end");

}  // namespace waymark
