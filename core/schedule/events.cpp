#include "core/schedule/events.hpp"

#include <algorithm>

#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

// A plan without a last day is told for as long as this.
constexpr int kAYear = 366;

// What comes round is told apart by the day that was meant, which stays when the school calendar changes; a meeting
// that has its day already stays the same meeting on another day.
std::string uid_of(const Plan& plan, const DueItem& item) {
  const bool comes_round = item.kind == DueKind::check_in || item.kind == DueKind::data ||
                           item.kind == DueKind::report || &item.about->noun() == &noun_of<MeetingPlan>();
  const std::string which = comes_round ? to_text(item.meant) : std::string(to_text(item.kind));
  return plan.id + "-" + item.about->id + "-" + which + "@waymark";
}

bool is_for(const DueItem& item, const std::string& person) {
  return person.empty() || std::find(item.people.begin(), item.people.end(), person) != item.people.end();
}

DueItem item_of(const Step& step, Date start) {
  DueItem item{DueKind::step_start, start, start, &step, {}, {}, {}};
  if (!step.owner.id.empty()) item.people.push_back(step.owner.id);
  item.people.insert(item.people.end(), step.helpers.ids.begin(), step.helpers.ids.end());
  return item;
}

}  // namespace

std::vector<Event> events_of(const std::string& person, Date today, const Scheduler& scheduler) {
  const Plan& plan = scheduler.plan();
  std::vector<Event> events;
  const auto add = [&](DueItem item, Date end) {
    if (is_for(item, person)) events.push_back({uid_of(plan, item), std::move(item), end});
  };
  for (const Step& step : plan.steps) {
    const Day start = start_of(step, scheduler);
    const Day end = end_of(step, scheduler);
    if (!is_over(step) && start && end && *end >= today && *start <= *end) add(item_of(step, *start), *end);
  }
  for (DueItem& item : due_until(plan.end.value_or(Date{today.days + kAYear}), today, scheduler).items) {
    if (item.kind == DueKind::step_start || item.kind == DueKind::step_end) continue;
    const Date day = item.day;
    add(std::move(item), day);
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.item.day < b.item.day; });
  return events;
}

}  // namespace waymark
