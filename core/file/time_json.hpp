// Writes what is due, agendas, workload, leavings and calendar events as JSON, and reads the requests for them.
#pragma once

#include "core/file/json.hpp"
#include "core/schedule/agenda.hpp"
#include "core/schedule/due.hpp"
#include "core/schedule/events.hpp"
#include "core/schedule/leaving.hpp"
#include "core/schedule/month_load.hpp"

namespace waymark {

class Index;

// {"items":[{"kind","day","meant","about","people":[id, ...],"audience","state"}, ...],"dropped":[{"about","day"},
// ...]}
Json write_due(const DueList& list);

// {"points":[{"reason","about","step","measure","speaker","minutes"}, ...],"left":[the same, ...],"people":[id, ...]}:
// who comes to a meeting of that kind.
Json write_agenda(const Agenda& agenda, const std::vector<std::string>& people);

// {"months":["2026-09", ...],"people":[{"person","steps":[n, ...],"helps":[n, ...],"schoolDays":[n, ...],
// "due":[{"check-in":n, ...}, ...]}, ...]}
Json write_loads(const std::vector<PersonLoad>& loads);

// {"stalls":[{"about","field","successor"}, ...]}
Json write_stalls(const std::vector<Stall>& stalls);

// {"events":[{"uid","kind","about","start","end","people","audience"}, ...]}; `end` inclusive.
Json write_events(const std::vector<Event>& events);

// {"school","break","early","next","previous","term"}: ids or null, days or null.
Json write_day(Date day, const Scheduler& scheduler);

// Each throws Refused: bad-request, bad-date, unknown-entity.
Date read_day(const Json& request, const char* member);
AgendaRequest read_agenda_request(const Json& request);
HandOver read_hand_over(const Json& request, const Index& index);
const Person& read_person(const Json& request, const char* member, const Index& index);

}  // namespace waymark
