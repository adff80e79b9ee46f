// A meeting of the team: who came, what was on the agenda, what was said.
#pragma once

#include "core/model/agenda_item.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"
#include "core/model/task.hpp"

namespace waymark {

struct Meeting : Entity {
  Day date;
  Text title;
  MeetingKind kind{};
  Number minutes;  // in all
  Text place;
  Refs<Person> attendees;
  Refs<Person> absent;
  List<AgendaItem> agenda;
  Text notes;
  List<Task> tasks;

  const Noun& noun() const override { return noun_of<Meeting>(); }
};

inline constexpr Field kMeetingFields[] = {
    field<&Meeting::date>("date").expected(),
    field<&Meeting::title>("title"),
    field<&Meeting::kind>("kind"),
    field<&Meeting::minutes>("minutes").whole(5, 600),
    field<&Meeting::place>("place"),
    field<&Meeting::attendees>("attendees"),
    field<&Meeting::absent>("absent"),
    field<&Meeting::agenda>("agenda"),
    field<&Meeting::notes>("notes").lines(kLong),
    field<&Meeting::tasks>("tasks"),
};

}  // namespace waymark
