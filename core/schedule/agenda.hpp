// What the next meeting should talk about, made from what the plan says is due, late, in trouble or to be decided.
#pragma once

#include <string>
#include <vector>

#include "core/calendar/recurrence.hpp"
#include "core/model/choice.hpp"
#include "core/model/entity.hpp"

namespace waymark {

class Scheduler;
struct Measure;
struct Step;

enum class AgendaReason : std::uint8_t {
  decision,    // an approval that is waited for, or an adjustment that is to be decided
  off_track,   // a step that is red, or yellow, or late, or a week behind what was agreed
  missed_aim,  // a measure whose newest value has not reached its last milestone
  overdue,     // a check-in, data, a report or a task that is late
  due,         // the same, due by the meeting
  coming,      // steps that begin before the next meeting
  final_review,
};

std::string_view to_text(AgendaReason reason);  // "off-track"

struct AgendaPoint {
  AgendaReason reason{};
  const Entity* about = nullptr;
  const Step* step = nullptr;        // that it belongs to, or null
  const Measure* measure = nullptr;  // or null
  std::string speaker;               // a person's id, or blank
  int minutes = 0;
};

struct Agenda {
  std::vector<AgendaPoint> points;  // what needs the team most comes first
  std::vector<AgendaPoint> left;    // what does not fit into the minutes, in the same order; its minutes are those that
                                    // it would need
};

struct AgendaRequest {
  Date date;
  MeetingKind kind{};
  int minutes = 60;  // in all
};

// Decisions and steps in trouble get ten minutes, aims that were missed eight, what is late five, what is due three,
// what begins soon two; shorter by up to half where they would not fit, then the last ones are left for another time.
// Five minutes at the start and at the end are kept for arriving and for saying who does what, where the meeting is
// longer than half an hour. Implementers talk about steps and tasks; the whole team also about measures, reports and
// reviews; leadership about decisions, steps in trouble and missed aims.
Agenda make_agenda(const AgendaRequest& request, Date today, const Scheduler& scheduler);

}  // namespace waymark
