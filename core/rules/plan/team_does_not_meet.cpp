// A plan without meetings is several people's separate work.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Two months after the beginning even a team that meets once a month has met.
constexpr int kTwoMonths = 60;

// Where nothing at all is recorded, that is said elsewhere.
bool keeps_record(const Plan& plan) { return !plan.check_ins.empty() || !plan.decisions.empty(); }

Verdict check(const Plan& plan, const Context& context) {
  if (!context.today || !plan.start || plan.people.size() < 2) return cannot_tell();
  const bool is_long_begun = context.today->days - plan.start->days > kTwoMonths;
  const bool is_over = plan.end && *plan.end < *context.today;
  if (!is_long_begun || is_over || !keeps_record(plan) || !plan.meetings.empty()) return pass();
  return fail({{"start", to_text(*plan.start)}});
}

}  // namespace

extern const Rule kTeamDoesNotMeet;
const Rule kTeamDoesNotMeet = rule<Plan, check>("team-does-not-meet", Severity::tip, "meetings");

}  // namespace waymark
