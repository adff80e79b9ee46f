#include "core/schedule/scheduler.hpp"

#include <algorithm>

#include "core/model/plan.hpp"
#include "core/schedule/step_activity.hpp"

namespace waymark {
namespace {

template <class T>
const T* as(const Entity& entity) {
  return &entity.noun() == &noun_of<T>() ? static_cast<const T*>(&entity) : nullptr;
}

bool is_of_calendar(const Noun& noun) { return &noun == &noun_of<SchoolYear>() || &noun == &noun_of<SchoolBreak>(); }

bool is_of_network(const Noun& noun) { return &noun == &noun_of<Step>() || &noun == &noun_of<Dependency>(); }

bool bears_on_time(const Field& field) {
  return field.name == "start" || field.name == "end" || field.name == "duration" || field.name == "constraint" ||
         field.name == "constraintDate";
}

// The day that the plan's time is counted from.
Day first_day(const Plan& plan, std::optional<Date> today) {
  if (plan.start) return plan.start;
  Day first;
  for (const Step& step : plan.steps)
    if (step.start && (!first || *step.start < *first)) first = step.start;
  return first ? first : Day(today);
}

}  // namespace

void Scheduler::set_today(Date today) {
  today_ = today;
  has_new_days_ = true;
}

void Scheduler::after_set(Entity& entity, const Field& field, const Stamp&) {
  const Noun& noun = entity.noun();
  if (is_of_calendar(noun) || (as<Plan>(entity) && field.name == "start"))
    has_new_days_ = true;
  else if (&noun == &noun_of<Dependency>())
    has_new_shape_ = true;
  else if (const Step* step = as<Step>(entity); step && bears_on_time(field))
    touched_.insert(step);
}

void Scheduler::look_at_shape(const Entity& entity) {
  const Noun& noun = entity.noun();
  if (is_of_calendar(noun)) has_new_days_ = true;
  if (is_of_network(noun)) has_new_shape_ = true;
}

void Scheduler::after_insert(Entity& entity, const Stamp&) { look_at_shape(entity); }
void Scheduler::before_remove(Entity& entity, const Stamp&) {
  look_at_shape(entity);
  if (const Step* step = as<Step>(entity)) touched_.erase(step);
}
void Scheduler::before_move(Entity& entity) { look_at_shape(entity); }

bool Scheduler::is_counted_from_another_day() const { return first_day(plan(), today_) != first_day_; }

std::optional<std::vector<std::size_t>> Scheduler::update() {
  if (!has_new_days_ && !has_new_shape_ && touched_.empty()) return std::nullopt;
  if (is_counted_from_another_day()) has_new_days_ = true;
  std::vector<std::size_t> changed = has_new_days_ || has_new_shape_ ? renew_all() : renew_touched();
  touched_.clear();
  has_new_days_ = has_new_shape_ = false;
  return changed;
}

// What was read anew changed where it says something else; the others where the network gave them other points.
std::vector<std::size_t> Scheduler::renew_touched() {
  std::vector<std::size_t> changed;
  for (const Step* step : touched_)
    if (const std::size_t number = number_of(*step); read(number)) changed.push_back(number);
  network_->compute();
  const std::size_t read_anew = changed.size();
  for (std::size_t number = 0; number < size(); ++number) {
    const Timing timing = network_->timing(static_cast<int>(number));
    if (timings_[number] == timing) continue;
    timings_[number] = timing;
    changed.push_back(number);
  }
  const auto moved = changed.begin() + static_cast<std::ptrdiff_t>(read_anew);
  std::sort(changed.begin(), moved);
  std::inplace_merge(changed.begin(), moved, changed.end());
  changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
  return changed;
}

// Steps that were removed are gone by now, so those before are known by their ids only.
std::vector<std::size_t> Scheduler::renew_all() {
  std::unordered_map<std::string, StepTimes> before;
  for (std::size_t number = 0; number < size(); ++number) before.emplace(ids_[number], times(number));
  if (has_new_days_) count_days_anew();
  if (has_new_shape_)
    rebuild();
  else
    for (std::size_t number = 0; number < size(); ++number) read(number);
  network_->compute();
  std::vector<std::size_t> changed;
  for (std::size_t number = 0; number < size(); ++number) {
    timings_[number] = network_->timing(static_cast<int>(number));
    const auto found = before.find(ids_[number]);
    if (found == before.end() || !(found->second == times(number))) changed.push_back(number);
  }
  return changed;
}

void Scheduler::count_days_anew() {
  first_day_ = first_day(plan(), today_);
  points_ = SchoolPoints(SchoolDays(plan()));
  origin_ = points_.morning_of(first_day_.value_or(Date{}));
  points_.day_from(origin_);
}

// Whether the step says something else than before.
bool Scheduler::read(std::size_t number) {
  const PlannedStep planned = read_step(*steps_[number], points_, origin_);
  if (planned == planned_[number]) return false;
  planned_[number] = planned;
  network_->set(static_cast<int>(number), planned.activity);
  return true;
}

void Scheduler::rebuild() {
  steps_.clear();
  ids_.clear();
  numbers_.clear();
  planned_.clear();
  std::vector<Activity> activities;
  for (const Step& step : plan().steps) {
    numbers_.emplace(&step, steps_.size());
    steps_.push_back(&step);
    ids_.push_back(step.id);
    planned_.push_back(read_step(step, points_, origin_));
    activities.push_back(planned_.back().activity);
  }
  network_.emplace(activities, links());
  timings_.assign(steps_.size(), {});
}

// Dependencies on what is no step of the plan any more bind nobody.
std::vector<Link> Scheduler::links() const {
  std::vector<Link> links;
  for (const Step* step : steps_)
    for (const Dependency& dependency : step->dependencies) {
      const Entity* entity = dependency.step.id.empty() ? nullptr : tree_->index().find(dependency.step.id);
      const Step* before = entity ? as<Step>(*entity) : nullptr;
      if (!before) continue;
      links.push_back({static_cast<int>(number_of(*before)), static_cast<int>(number_of(*step)), dependency.kind,
                       static_cast<int>(dependency.lag.value_or(0))});
    }
  return links;
}

StepTimes Scheduler::times(std::size_t number) const {
  StepTimes times = times_of(planned_[number], timings_[number], points_);
  if (!first_day_) times.early_start = times.early_finish = times.late_start = times.late_finish = std::nullopt;
  return times;
}

std::vector<std::vector<const Step*>> Scheduler::circles() const {
  std::vector<std::vector<const Step*>> circles;
  for (const std::vector<int>& numbers : network_->circles()) {
    auto& circle = circles.emplace_back();
    for (const int number : numbers) circle.push_back(steps_[static_cast<std::size_t>(number)]);
  }
  return circles;
}

Day Scheduler::finish() const {
  Day last;
  for (std::size_t number = 0; number < size(); ++number)
    if (const Day finish = times(number).early_finish; finish && (!last || *finish > *last)) last = finish;
  return last;
}

}  // namespace waymark
