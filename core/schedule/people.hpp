// Who belongs to what.
#pragma once

#include <string>
#include <vector>

namespace waymark {

struct MeetingPlan;
struct Plan;

// Who comes to a round of meetings: those who are named, or else by its kind: who carries out steps that are not over,
// the team with its lead, the decision makers. Ids, in the plan's order.
std::vector<std::string> people_of(const MeetingPlan& round, const Plan& plan);

}  // namespace waymark
