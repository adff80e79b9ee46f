// Who belongs to what.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

struct MeetingPlan;
struct Plan;
enum class MeetingKind : std::uint8_t;

// Who comes to a meeting of the kind: who carries out steps that are not over, the team with its lead, the decision
// makers; nobody to one of another kind. Ids, in the plan's order.
std::vector<std::string> people_of(MeetingKind kind, const Plan& plan);

// Who comes to a round of meetings: those who are named, or else by its kind.
std::vector<std::string> people_of(const MeetingPlan& round, const Plan& plan);

}  // namespace waymark
