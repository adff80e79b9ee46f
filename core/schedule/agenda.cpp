#include "core/schedule/agenda.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/model/plan.hpp"
#include "core/schedule/baseline.hpp"
#include "core/schedule/due.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

constexpr std::array<std::string_view, 7> kReasons = {"decision", "off-track", "missed-aim",  "overdue",
                                                      "due",      "coming",    "final-review"};
constexpr std::array<int, 7> kMinutes = {10, 10, 8, 5, 3, 2, 15};

// How far ahead a meeting looks for steps that begin: until about the next one.
constexpr int kUntilNext = 31;
// School days behind what was agreed, for a step that is under way: a week.
constexpr int kMuchLater = 5;
constexpr int kLongEnoughForEnds = 30;
constexpr int kArrivingAndParting = 10;

int usual_minutes(AgendaReason reason) { return kMinutes[static_cast<std::size_t>(reason)]; }

template <class T>
const T* as(const Entity* entity) {
  return entity && &entity->noun() == &noun_of<T>() ? static_cast<const T*>(entity) : nullptr;
}

// The nearest one above it, or itself.
template <class T>
const T* enclosing(const Entity* entity) {
  while (entity && !as<T>(entity)) entity = entity->parent;
  return as<T>(entity);
}

bool is_of(MeetingKind kind, AgendaReason reason, const AgendaPoint& point) {
  if (kind == MeetingKind::implementers)
    return (point.step || as<Task>(point.about)) && reason != AgendaReason::missed_aim &&
           reason != AgendaReason::final_review;
  if (kind == MeetingKind::leadership)
    return reason == AgendaReason::decision || reason == AgendaReason::off_track ||
           reason == AgendaReason::missed_aim || reason == AgendaReason::final_review;
  return true;
}

// The newest value of the group that the measure is about.
const Observation* newest(const Measure& measure) {
  const Observation* last = nullptr;
  for (const Observation& each : measure.observations)
    if (each.date && each.value && each.group != ObservationGroup::comparison && (!last || *last->date <= *each.date))
      last = &each;
  return last;
}

bool falls_short(double value, double aim, Direction direction) {
  return direction == Direction::decrease ? value > aim : value < aim;
}

// Whether the newest value has not reached the last milestone before it.
bool has_missed_its_aim(const Measure& measure) {
  const Observation* last = newest(measure);
  if (!last || measure.direction == Direction::unset) return false;
  const Milestone* aim = nullptr;
  for (const Milestone& each : measure.milestones)
    if (each.date && each.value && *each.date <= *last->date && (!aim || *aim->date <= *each.date)) aim = &each;
  return aim && falls_short(*last->value, *aim->value, measure.direction);
}

class Maker {
 public:
  Maker(const AgendaRequest& request, Date today, const Scheduler& scheduler)
      : request_(&request), today_(today), scheduler_(&scheduler) {}

  Agenda make() {
    const Plan& plan = scheduler_->plan();
    for (const Step& step : plan.steps) add_if_off_track(step);
    for (const Goal& goal : plan.goals) add_missed_aims(goal);
    for (const DueItem& item : due_until({request_->date.days + kUntilNext}, today_, *scheduler_).items) add(item);
    std::stable_sort(points_.begin(), points_.end(),
                     [](const AgendaPoint& a, const AgendaPoint& b) { return rank(a.reason) < rank(b.reason); });
    return fit();
  }

 private:
  // The review of the whole plan comes first where it is due.
  static int rank(AgendaReason reason) { return reason == AgendaReason::final_review ? -1 : static_cast<int>(reason); }

  void add(AgendaReason reason, const Entity& about, std::string speaker) {
    AgendaPoint point{
        reason, &about, enclosing<Step>(&about), enclosing<Measure>(&about), std::move(speaker), usual_minutes(reason)};
    if (!is_of(request_->kind, reason, point)) return;
    if (point.step && reason != AgendaReason::decision && !told_.insert(point.step).second) return;
    points_.push_back(std::move(point));
  }

  void add_if_off_track(const Step& step) {
    if (is_over(step)) return;
    const Day end = end_of(step, *scheduler_);
    const bool is_late = (end && *end < today_) || (!is_ahead(step) && slippage_of(step, *scheduler_) >= kMuchLater);
    if (step.health == Health::red || step.health == Health::yellow || is_late)
      add(AgendaReason::off_track, step, step.owner.id);
  }

  void add_missed_aims(const Goal& goal) {
    for (const Measure& measure : goal.measures)
      if (has_missed_its_aim(measure)) add(AgendaReason::missed_aim, measure, measure.collector.id);
    for (const Goal& sub : goal.subgoals) add_missed_aims(sub);
  }

  void add(const DueItem& item) {
    const std::string speaker = item.people.empty() ? std::string() : item.people.front();
    const bool is_by_then = item.day <= request_->date;
    switch (item.kind) {
      case DueKind::approval:
      case DueKind::adjustment:
        if (is_by_then || item.kind == DueKind::approval) add(AgendaReason::decision, *item.about, speaker);
        break;
      case DueKind::final_review:
        if (is_by_then) add(AgendaReason::final_review, *item.about, speaker);
        break;
      case DueKind::step_start:
        add(is_by_then ? AgendaReason::due : AgendaReason::coming, *item.about, speaker);
        break;
      case DueKind::check_in:
      case DueKind::data:
      case DueKind::report:
      case DueKind::task:
        if (is_by_then)
          add(item.state == DueState::overdue ? AgendaReason::overdue : AgendaReason::due, *item.about, speaker);
        break;
      case DueKind::step_end:
        if (is_by_then) add(AgendaReason::due, *item.about, speaker);
        break;
      case DueKind::meeting:
      case DueKind::milestone:
        break;
    }
  }

  static int shortest(const AgendaPoint& point) { return std::max(2, point.minutes / 2); }

  Agenda fit() {
    const bool has_ends = request_->minutes > kLongEnoughForEnds;
    const int room = request_->minutes - (has_ends ? kArrivingAndParting : 0);
    Agenda agenda;
    int needed = 0;
    for (AgendaPoint& point : points_) {
      if (needed + shortest(point) > room) {
        agenda.left.push_back(std::move(point));
        continue;
      }
      needed += shortest(point);
      agenda.points.push_back(std::move(point));
    }
    shorten(agenda.points, room);
    return agenda;
  }

  // Takes a minute from the last point that can spare one until all fit, round after round.
  static void shorten(std::vector<AgendaPoint>& points, int room) {
    std::vector<int> least;
    int total = 0;
    for (const AgendaPoint& point : points) {
      least.push_back(shortest(point));
      total += point.minutes;
    }
    while (total > room)
      for (std::size_t i = points.size(); i-- > 0 && total > room;)
        if (points[i].minutes > least[i]) {
          --points[i].minutes;
          --total;
        }
  }

  const AgendaRequest* request_;
  Date today_;
  const Scheduler* scheduler_;
  std::vector<AgendaPoint> points_;
  std::unordered_set<const Step*> told_;  // one point a step, the gravest
};

}  // namespace

std::string_view to_text(AgendaReason reason) { return kReasons[static_cast<std::size_t>(reason)]; }

Agenda make_agenda(const AgendaRequest& request, Date today, const Scheduler& scheduler) {
  return Maker(request, today, scheduler).make();
}

}  // namespace waymark
