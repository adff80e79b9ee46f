#include "core/schedule/due.hpp"

#include <algorithm>
#include <array>

#include "core/calendar/weekdays.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/series.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

constexpr std::array<std::string_view, 11> kKinds = {"step-start", "step-end",   "check-in",    "data",
                                                     "report",     "approval",   "meeting",     "task",
                                                     "milestone",  "adjustment", "final-review"};
constexpr std::array<std::string_view, 3> kStates = {"overdue", "due", "coming"};

bool is_open(const Approval& approval) {
  return approval.state != ApprovalState::approved && approval.state != ApprovalState::refused;
}

// What happens once, each on its day.
class Dates {
 public:
  Dates(DueList& list, Date until, Date today, const Scheduler& scheduler)
      : list_(&list), until_(until), today_(today), scheduler_(&scheduler) {}

  void add_all() {
    const Plan& plan = scheduler_->plan();
    for (const Step& step : plan.steps)
      if (!is_over(step)) add_step(step);
    for (const Goal& goal : plan.goals) add_goal(goal);
    for (const Meeting& meeting : plan.meetings) add_meeting(meeting);
    for (const Adjustment& each : plan.adjustments)
      if (each.by && *each.by >= today_) add(DueKind::adjustment, each, each.by, each.deciders.ids);
    if (!is_reviewed(plan)) add(DueKind::final_review, plan, plan.final_review, {});
  }

 private:
  void add(DueKind kind, const Entity& about, const Day& day, std::vector<std::string> people) {
    if (day && *day <= until_) list_->items.push_back({kind, *day, *day, &about, std::move(people), {}, {}});
  }

  void add_step(const Step& step) {
    std::vector<std::string> people;
    if (!step.owner.id.empty()) people.push_back(step.owner.id);
    if (is_ahead(step)) add(DueKind::step_start, step, start_of(step, *scheduler_), people);
    add(DueKind::step_end, step, end_of(step, *scheduler_), people);
    for (const Approval& each : step.approvals)
      if (is_open(each)) add(DueKind::approval, each, each.due, each.by.ids);
    for (const Measure& measure : step.measures) add_milestones(measure);
  }

  void add_goal(const Goal& goal) {
    for (const Measure& measure : goal.measures) add_milestones(measure);
    for (const Goal& sub : goal.subgoals) add_goal(sub);
  }

  // Whether one that is past was met is a question to the data, not to the calendar.
  void add_milestones(const Measure& measure) {
    for (const Milestone& each : measure.milestones)
      if (each.date && *each.date >= today_)
        add(DueKind::milestone, each, each.date,
            measure.collector.id.empty() ? std::vector<std::string>{} : std::vector{measure.collector.id});
  }

  void add_meeting(const Meeting& meeting) {
    if (meeting.date && *meeting.date >= today_) add(DueKind::meeting, meeting, meeting.date, meeting.attendees.ids);
    for (const Task& task : meeting.tasks)
      if (!task.done.value_or(false))
        add(DueKind::task, task, task.due,
            task.person.id.empty() ? std::vector<std::string>{} : std::vector{task.person.id});
  }

  static bool is_reviewed(const Plan& plan) {
    if (!plan.final_review) return true;
    for (const Decision& each : plan.decisions)
      if (each.date && *each.date >= *plan.final_review) return true;
    return false;
  }

  DueList* list_;
  Date until_;
  Date today_;
  const Scheduler* scheduler_;
};

DueState state_of(Date day, Date today) {
  if (day < today) return DueState::overdue;
  const Date sunday{today.days + 6 - weekday_of(today)};
  return day <= sunday ? DueState::due : DueState::coming;
}

}  // namespace

std::string_view to_text(DueKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }
std::string_view to_text(DueState state) { return kStates[static_cast<std::size_t>(state)]; }

DueList due_until(Date until, Date today, const Scheduler& scheduler) {
  DueList list;
  Dates(list, until, today, scheduler).add_all();
  const std::vector<Date> term_ends = term_ends_of(scheduler.plan());
  each_series(scheduler, [&](const Series& series) { add_due(list, series, until, today, scheduler, term_ends); });
  for (DueItem& item : list.items) item.state = state_of(item.day, today);
  std::stable_sort(list.items.begin(), list.items.end(), [](const DueItem& a, const DueItem& b) {
    return std::pair(a.day, a.kind) < std::pair(b.day, b.kind);
  });
  return list;
}

}  // namespace waymark
