// Writes the schedule as JSON.
#pragma once

#include <vector>

#include "core/file/json.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/what_if.hpp"

namespace waymark {

// {"id","earlyStart","earlyFinish","lateStart","lateFinish","length","lengthKnown","slack","critical","slippage"}
Json write_times(const Step& step, const Scheduler& scheduler);

// {"steps":[times, ...],"cycles":[[id, ...], ...],"finish"} of those steps.
Json write_schedule(const std::vector<const Step*>& steps, const Scheduler& scheduler);

// {"moved":[{"id","start","end","newStart","newEnd"}, ...],"tooEarly":[id, ...],"pastTheEnd":[id, ...],"finish",
// "newFinish"}
Json write_consequences(const Consequences& consequences);

// {"step": id or null for the plan's start, "to": day or "by": school days, "others": "stay" | "follow" | "shift"}.
// Throws Refused.
Move read_move(const Json& request, const Index& index);

}  // namespace waymark
