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

std::optional<std::vector<const Step*>> Scheduler::update() {
  const bool has_no_first_day = !tree_->document().plan->start;
  if (has_no_first_day && (has_new_shape_ || !touched_.empty())) has_new_days_ = true;
  if (!has_new_days_ && !has_new_shape_ && touched_.empty()) return std::nullopt;
  if (has_new_days_) count_days_anew();
  if (has_new_shape_)
    rebuild();
  else if (has_new_days_)
    for (const Step* step : steps_) read(*step);
  else
    for (const Step* step : touched_) read(*step);
  touched_.clear();
  has_new_days_ = has_new_shape_ = false;
  network_->compute();
  return renew_times();
}

void Scheduler::count_days_anew() {
  const Plan& plan = *tree_->document().plan;
  const Day first = first_day(plan, today_);
  points_ = SchoolPoints(SchoolDays(plan));
  has_days_ = first.has_value();
  origin_ = points_.morning_of(first.value_or(Date{}));
  points_.day_from(origin_);
}

void Scheduler::read(const Step& step) {
  const std::size_t number = number_of(step);
  planned_[number] = read_step(step, points_, origin_);
  network_->set(static_cast<int>(number), planned_[number].activity);
  is_read_[number] = true;
}

// Steps that were removed are gone by now, so those before are known by their ids only.
void Scheduler::rebuild() {
  std::unordered_map<std::string, std::optional<StepTimes>> before;
  for (std::size_t i = 0; i < ids_.size(); ++i) before.emplace(std::move(ids_[i]), times_[i]);
  steps_.clear();
  ids_.clear();
  numbers_.clear();
  planned_.clear();
  std::vector<Activity> activities;
  for (const Step& step : tree_->document().plan->steps) {
    numbers_.emplace(&step, steps_.size());
    steps_.push_back(&step);
    ids_.push_back(step.id);
    planned_.push_back(read_step(step, points_, origin_));
    activities.push_back(planned_.back().activity);
  }
  network_.emplace(std::move(activities), links());
  timings_.assign(steps_.size(), {});
  is_read_.assign(steps_.size(), true);
  times_.clear();
  for (const std::string& id : ids_) {
    const auto found = before.find(id);
    times_.push_back(found == before.end() ? std::nullopt : found->second);
  }
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

// Dates are looked up only for steps that were read anew or moved.
std::vector<const Step*> Scheduler::renew_times() {
  std::vector<const Step*> changed;
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    const Timing& timing = network_->timing(static_cast<int>(i));
    if (!is_read_[i] && timings_[i] == timing) continue;
    is_read_[i] = false;
    timings_[i] = timing;
    StepTimes times = times_of(planned_[i], timing, points_);
    if (!has_days_) times.early_start = times.early_finish = times.late_start = times.late_finish = std::nullopt;
    if (times_[i] == times) continue;
    times_[i] = times;
    changed.push_back(steps_[i]);
  }
  return changed;
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
  for (const std::optional<StepTimes>& times : times_)
    if (times->early_finish && (!last || *times->early_finish > *last)) last = times->early_finish;
  return last;
}

}  // namespace waymark
