#include "core/progress/progress_keeper.hpp"

#include <algorithm>
#include <utility>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

template <class T>
bool is_a(const Entity& entity) {
  return &entity.noun() == &noun_of<T>();
}

// The measure that the entity is or belongs to, or null.
const Measure* measure_of(const Entity& entity) {
  for (const Entity* each = &entity; each; each = each->parent)
    if (is_a<Measure>(*each)) return static_cast<const Measure*>(each);
  return nullptr;
}

// The last day of a goal or step is that of its measures which have none.
bool bears_on_own_measures(const Entity& entity, const Field& field) {
  return (is_a<Goal>(entity) || is_a<Step>(entity)) && field.name == "end";
}

template <class Act>
void for_own_measures(const Entity& entity, const Act& act) {
  const auto& measures =
      is_a<Goal>(entity) ? static_cast<const Goal&>(entity).measures : static_cast<const Step&>(entity).measures;
  for (const Measure& measure : measures) act(measure);
}

}  // namespace

const PlanProgress& ProgressKeeper::update(Date today) {
  if (progress_.today != today) is_stale_ = has_new_terms_ = true;
  if (!is_stale_) return progress_;
  ++mark_;
  // Should memory run out on the way, the next update begins afresh.
  const bool has_new_terms = std::exchange(has_new_terms_, true);
  progress_.today = today;
  if (has_new_order_) order_measures();
  for (MeasureProgress& each : progress_.measures)
    if (has_new_terms || touched_.count(each.measure) > 0 || marks_.count(each.measure) == 0)
      renew(each, *each.measure);
  complete(progress_, *plan_);
  touched_.clear();
  is_stale_ = has_new_terms_ = has_new_order_ = false;
  return progress_;
}

void ProgressKeeper::renew(MeasureProgress& progress, const Measure& measure) {
  progress = progress_of(measure, *plan_, progress_.today);
  marks_[&measure] = mark_;
}

// What is known goes along with its measure. Measures that are gone are not looked at: only their addresses are
// compared.
void ProgressKeeper::order_measures() {
  std::unordered_map<const Measure*, MeasureProgress> known;
  for (MeasureProgress& each : progress_.measures) {
    const Measure* measure = each.measure;
    known.emplace(measure, std::move(each));
  }
  progress_.measures.clear();
  for (const Measure* measure : measures_in_order(*plan_)) {
    MeasureProgress& progress = progress_.measures.emplace_back();
    if (const auto found = known.find(measure); found != known.end()) progress = std::move(found->second);
    progress.measure = measure;
  }
}

void ProgressKeeper::touch(const Entity& entity) {
  is_stale_ = true;
  if (is_a<SchoolYear>(entity)) has_new_terms_ = true;  // its days say to which year a figure belongs
  if (const Measure* measure = measure_of(entity)) touched_.insert(measure);
}

void ProgressKeeper::touch_with_all_below(const Entity& entity) {
  touch(entity);
  walk(entity, [&](const Entity& each) {
    if (is_a<Goal>(each) || is_a<Step>(each) || is_a<Measure>(each)) has_new_order_ = true;
    if (is_a<Measure>(each)) touched_.insert(static_cast<const Measure*>(&each));
  });
}

void ProgressKeeper::after_set(Entity& entity, const Field& field, const Stamp&) {
  touch(entity);
  // The plan's numbers, days and choices say how all are judged; its texts do not.
  if (is_a<Plan>(entity) && field.kind != Kind::text) has_new_terms_ = true;
  if (bears_on_own_measures(entity, field))
    for_own_measures(entity, [&](const Measure& measure) { touched_.insert(&measure); });
}

void ProgressKeeper::after_insert(Entity& entity, const Stamp&) { touch_with_all_below(entity); }

void ProgressKeeper::before_remove(Entity& entity, const Stamp&) {
  touch_with_all_below(entity);
  walk(entity, [&](const Entity& each) {
    if (!is_a<Measure>(each)) return;
    touched_.erase(static_cast<const Measure*>(&each));
    marks_.erase(static_cast<const Measure*>(&each));
  });
}

void ProgressKeeper::before_move(Entity& entity) { touch_with_all_below(entity); }
void ProgressKeeper::after_move(Entity& entity, const Stamp&) { touch_with_all_below(entity); }

}  // namespace waymark
