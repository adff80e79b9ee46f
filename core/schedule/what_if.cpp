#include "core/schedule/what_if.hpp"

#include <string_view>
#include <unordered_map>

#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

struct Days {
  Day start;
  Day end;
};

// Carries a move out on a copy of the schedule.
class Trial {
 public:
  Trial(const Move& move, const Scheduler& now) : move_(&move), now_(&now), network_(now.network()) {}

  Consequences run() {
    if (move_->step)
      move_step();
    else
      move_plan();
    network_.compute();
    tell();
    return std::move(told_);
  }

 private:
  const Plan& plan() const { return now_->plan(); }
  const SchoolPoints& points() const { return now_->points(); }
  static std::size_t at(int number) { return static_cast<std::size_t>(number); }
  int early(std::size_t number) const { return now_->network().timing(static_cast<int>(number)).early_start; }

  // Moves the step and its dates by so many school days.
  void shift(const Step& step, int days) {
    if (days == 0) return;
    const auto number = static_cast<int>(now_->number_of(step));
    Activity activity = network_.activity(number);
    const bool has_day = step.start || step.end;
    activity.not_before = (has_day ? activity.not_before : early(at(number))) + days;
    network_.set(number, activity);
    if (has_day) {
      new_days_[&step] = {move_day(step, "start", step.start, days), move_day(step, "end", step.end, days)};
    } else {
      new_days_[&step].start = set_day(step, "start", points().day_from(activity.not_before));
    }
    move_attached(step, days);
  }

  void move_attached(const Step& step, int days) {
    for (const CheckInPlan& each : step.check_ins) move_day(each, "first", each.first, days);
    for (const Approval& each : step.approvals) {
      move_day(each, "due", each.due, days);
      move_day(each, "toldWhen", each.told_when, days);
    }
  }

  // A day without school counts as the school day before it where it ends something, or else after it.
  Day move_day(const Entity& entity, const char* field, const Day& day, int days) {
    if (!day) return day;
    const bool is_end = std::string_view(field) == "end";
    const int point = is_end ? points().evening_of(*day) : points().morning_of(*day);
    return set_day(entity, field, is_end ? points().day_until(point + days) : points().day_from(point + days));
  }

  // A day beyond those that a plan can name is not set.
  Day set_day(const Entity& entity, const char* field, const Day& day) {
    const Field& where = *find_field(entity.noun(), field);
    const Day& old = where.at<Day>(entity);
    if (!day || old == day) return old;
    told_.edits.emplace_back(SetField{entity.id, &where, *day});
    return day;
  }

  int days_from(int point) const { return move_->to ? points().morning_of(*move_->to) - point : move_->by; }

  void move_step() {
    const Step& step = *move_->step;
    const std::size_t number = now_->number_of(step);
    const int from = step.start ? points().morning_of(*step.start) : early(number);
    const int days = days_from(from);
    shift(step, days);
    if (move_->others == Others::stay) return;
    const std::vector<std::size_t> waiting = waiting_for(number);
    if (move_->others == Others::shift) {
      for (const std::size_t each : waiting) shift(now_->step(each), days);
      return;
    }
    push(waiting);
  }

  // In the network's order, so that each is pushed by where those before it ended up.
  void push(const std::vector<std::size_t>& waiting) {
    network_.compute();
    for (const std::size_t number : waiting) {
      const Step& step = now_->step(number);
      if (!step.start && !step.end) continue;  // has no date that could be wrong
      const auto index = static_cast<int>(number);
      const int days = network_.timing(index).early_start - network_.activity(index).not_before;
      if (days > 0) shift(step, days);
    }
  }

  // Steps that wait for it at first or second hand and are not over.
  std::vector<std::size_t> waiting_for(std::size_t first) const {
    std::vector<std::size_t> waiting;
    for (const int number : network_.all_waiting_for(static_cast<int>(first)))
      if (!is_over(now_->step(at(number)))) waiting.push_back(at(number));
    return waiting;
  }

  void move_plan() {
    const int from = now_->origin();
    const int days = days_from(from);
    set_day(plan(), "start", move_->to ? move_->to : points().day_from(from + days));
    for (std::size_t number = 0; number < now_->size(); ++number) {
      const Step& step = now_->step(number);
      if (step.start || step.end) {
        if (move_->others == Others::shift && !is_over(step)) shift(step, days);
        continue;
      }
      Activity activity = network_.activity(static_cast<int>(number));
      activity.not_before += days;
      network_.set(static_cast<int>(number), activity);
    }
    if (move_->others == Others::shift) move_day(plan(), "end", plan().end, days);
    if (move_->others == Others::follow) {
      std::vector<std::size_t> all;
      for (const int number : network_.order())
        if (!is_over(now_->step(at(number)))) all.push_back(at(number));
      push(all);
    }
  }

  StepTimes times(std::size_t number) const {
    const auto index = static_cast<int>(number);
    PlannedStep planned = now_->planned(number);
    planned.activity = network_.activity(index);
    if (new_days_.count(&now_->step(number))) planned.stands_on.reset();
    return times_of(planned, network_.timing(index), points());
  }

  void tell() {
    told_.finish = now_->finish();
    for (std::size_t number = 0; number < now_->size(); ++number) {
      const Step& step = now_->step(number);
      const StepTimes before = now_->times(number);
      const StepTimes after = times(number);
      if (after.early_finish && (!told_.new_finish || *told_.new_finish < *after.early_finish))
        told_.new_finish = after.early_finish;
      const MovedStep moved = moved_step(step, before, after);
      const bool is_moved = moved.start != moved.new_start || moved.end != moved.new_end;
      if (is_moved && !is_over(step)) told_.moved.push_back(moved);
      if (is_too_early(network_, number) && !is_too_early(now_->network(), number)) told_.too_early.push_back(&step);
      if (ends_late(moved.new_end) && !ends_late(moved.end)) told_.past_the_end.push_back(&step);
    }
  }

  bool ends_late(const Day& end) const { return end && plan().end && *end > *plan().end; }

  // Its own date says earlier than what it waits for allows.
  bool is_too_early(const Network& network, std::size_t number) const {
    const Step& step = now_->step(number);
    const auto index = static_cast<int>(number);
    return (step.start || step.end) && network.timing(index).early_start > network.activity(index).not_before;
  }

  MovedStep moved_step(const Step& step, const StepTimes& before, const StepTimes& after) const {
    const auto found = new_days_.find(&step);
    const Days own = found == new_days_.end() ? Days{step.start, step.end} : found->second;
    return {&step, step.start ? step.start : before.early_start, step.end ? step.end : before.early_finish,
            own.start ? own.start : after.early_start, own.end ? own.end : after.early_finish};
  }

  const Move* move_;
  const Scheduler* now_;
  Network network_;
  std::unordered_map<const Step*, Days> new_days_;
  Consequences told_;
};

}  // namespace

Consequences consider(const Move& move, const Scheduler& scheduler) { return Trial(move, scheduler).run(); }

}  // namespace waymark
