// Writes the schedule as JSON.
#pragma once

#include <vector>

#include "core/file/json.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/what_if.hpp"

namespace waymark {

// {"id","earlyStart","earlyFinish","lateStart","lateFinish","length","lengthKnown","slack","critical","slippage"}
// of the step of that number.
Json write_times(std::size_t number, const Scheduler& scheduler);

// {"steps":[times, ...],"cycles":[[id, ...], ...],"finish"} of the steps of those numbers, or of all.
Json write_schedule(const std::vector<std::size_t>& steps, const Scheduler& scheduler);
Json write_schedule(const Scheduler& scheduler);

// {"moved":[{"id","start","end","newStart","newEnd"}, ...],"tooEarly":[id, ...],"pastTheEnd":[id, ...],"finish",
// "newFinish"}
Json write_consequences(const Consequences& consequences);

// {"step": id or null for the plan's start, "to": day or "by": school days, "others": "stay" | "follow" | "shift"}.
// Throws Refused.
Move read_move(const Json& request, const Index& index);

}  // namespace waymark
