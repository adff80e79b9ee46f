// What is due when: check-ins, data, reports, approvals, meetings, tasks, and the steps themselves.
#pragma once

#include <string>
#include <vector>

#include "core/calendar/recurrence.hpp"
#include "core/model/entity.hpp"

namespace waymark {

class Scheduler;

enum class DueKind : std::uint8_t {
  step_start,
  step_end,
  check_in,
  data,
  report,
  approval,
  meeting,
  task,
  milestone,
  adjustment,
  final_review,
};

std::string_view to_text(DueKind kind);  // "step-start"

enum class DueState : std::uint8_t {
  overdue,  // before today, and nothing is recorded for it
  due,      // from today to the Sunday of this week
  coming,
};

std::string_view to_text(DueState state);

struct DueItem {
  DueKind kind{};
  Date day;                         // a school day where it comes round
  Date meant;                       // before it was moved off a day without school
  const Entity* about = nullptr;    // CheckInPlan, Measure, Report, Approval, MeetingPlan or Meeting, Task, Milestone,
                                    // Adjustment, Step, or the plan for its final review
  std::vector<std::string> people;  // ids: who does it
  Audience audience{};              // of a report
  DueState state{};
};

// A date that comes round but has no school day before the next one is due.
struct DroppedDate {
  const Entity* about = nullptr;
  Date date;
};

struct DueList {
  std::vector<DueItem> items;  // by day; those of one day in the plan's order of kinds
  std::vector<DroppedDate> dropped;
};

// What is overdue today, and what is due from today until that day. Of what comes round only the newest date until
// today is told: a check-in that was missed five times is one thing to do. A record counts for the date before it, or,
// where that was met already, for the next one if it is nearer to that. Expects a scheduler that is up to date.
DueList due_until(Date until, Date today, const Scheduler& scheduler);

}  // namespace waymark
