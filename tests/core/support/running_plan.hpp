// A plan under way, built in few words: school from August 24, 2026 to June 9, 2027, a week off at Thanksgiving and two
// at the turn of the year.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/schedule/scheduler.hpp"
#include "tests/core/support/calendar.hpp"
#include "tests/core/support/desk.hpp"

namespace waymark::testing_support {

class RunningPlan {
 public:
  RunningPlan() {
    plan().id = "plan";
    plan().start = day("2026-08-24");
    plan().end = day("2027-06-09");
    SchoolYear& year = add_year(plan(), "2026-08-24", "2027-06-09");
    year.id = "year";
    add_break(year, "2026-11-23", "2026-11-27").id = "thanksgiving";
    add_break(year, "2026-12-21", "2027-01-01").id = "winter";
  }

  Plan& plan() { return *document_.plan; }

  template <class T>
  T& put(List<T>& list, Entity& parent, const char* field, const char* id) {
    T& entity = add(list, parent, field);
    entity.id = id;
    return entity;
  }

  Person& person(const char* id, Part part = {}) {
    Person& person = put(plan().people, plan(), "people", id);
    person.part = part;
    return person;
  }
  Step& step(const char* id, const char* start, const char* end, const char* owner = "") {
    Step& step = put(plan().steps, plan(), "steps", id);
    step.start = day(start);
    step.end = day(end);
    step.owner.id = owner;
    return step;
  }
  CheckInPlan& check_ins(Step& step, const char* id, Frequency frequency, const char* first) {
    CheckInPlan& check_ins = put(step.check_ins, step, "checkIns", id);
    check_ins.frequency = frequency;
    check_ins.first = day(first);
    return check_ins;
  }
  CheckIn& check_in(const char* id, const char* step, const char* date) {
    CheckIn& check_in = put(plan().check_ins, plan(), "checkIns", id);
    check_in.step.id = step;
    check_in.date = day(date);
    return check_in;
  }
  Report& report(const char* id, Frequency frequency, const char* first, const char* from = "") {
    Report& report = put(plan().reports, plan(), "reports", id);
    report.frequency = frequency;
    report.first = day(first);
    report.from.id = from;
    return report;
  }
  Approval& approval(Step& step, const char* id, const char* due, const char* by) {
    Approval& approval = put(step.approvals, step, "approvals", id);
    approval.due = day(due);
    approval.by.ids = {by};
    return approval;
  }
  Meeting& meeting(const char* id, const char* date, MeetingKind kind) {
    Meeting& meeting = put(plan().meetings, plan(), "meetings", id);
    meeting.date = day(date);
    meeting.kind = kind;
    return meeting;
  }
  Task& task(Meeting& meeting, const char* id, const char* due, const char* person) {
    Task& task = put(meeting.tasks, meeting, "tasks", id);
    task.due = day(due);
    task.person.id = person;
    return task;
  }
  MeetingPlan& round(const char* id, MeetingKind kind, Frequency frequency, const char* first) {
    MeetingPlan& round = put(plan().meeting_plans, plan(), "meetingPlans", id);
    round.kind = kind;
    round.frequency = frequency;
    round.first = day(first);
    return round;
  }
  Measure& measure(const char* id, const char* collector = "") {
    if (plan().goals.size() == 0) put(plan().goals, plan(), "goals", "goal");
    Goal& goal = plan().goals[0];
    Measure& measure = put(goal.measures, goal, "measures", id);
    measure.collector.id = collector;
    return measure;
  }
  Observation& observe(Measure& measure, const char* id, const char* date, Number value) {
    Observation& observation = put(measure.observations, measure, "observations", id);
    observation.date = day(date);
    observation.value = value;
    return observation;
  }

  // From then on the plan is changed by edits only.
  Desk& desk() {
    if (!desk_) desk_ = std::make_unique<Desk>(std::move(document_));
    return *desk_;
  }
  const Scheduler& scheduler(const char* today) {
    scheduler_ = std::make_unique<Scheduler>(desk().editor.tree(), day(today));
    return *scheduler_;
  }

 private:
  Document document_;
  std::unique_ptr<Desk> desk_;
  std::unique_ptr<Scheduler> scheduler_;
};

}  // namespace waymark::testing_support
