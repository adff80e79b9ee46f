// The plan's dates as events of a calendar.
#pragma once

#include <string>
#include <vector>

#include "core/schedule/due.hpp"

namespace waymark {

struct Event {
  std::string uid;  // the same as long as the plan's thing and its date stay: importing again updates
  DueItem item;
  Date end;  // inclusive
};

// Everything from today to the end of the plan that is due or comes round, as all-day events; steps as the days from
// their start to their end. With a person: only what that person does.
std::vector<Event> events_of(const std::string& person, Date today, const Scheduler& scheduler);

}  // namespace waymark
