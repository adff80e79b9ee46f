// Every measure has to be collected, entered and talked about; with too many, none is.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Two of each of the four kinds, from implementation to long-term outcome, is as much as a team can look at in a
// meeting.
constexpr std::size_t kMostMeasures = 8;

Verdict check(const Goal& goal, const Context&) {
  const std::size_t count = goal.measures.size();
  return count > kMostMeasures ? fail({{"count", std::to_string(count)}}) : pass();
}

}  // namespace

extern const Rule kTooManyMeasures;
const Rule kTooManyMeasures = rule<Goal, check>("too-many-measures", Severity::tip, "measures");

}  // namespace waymark
