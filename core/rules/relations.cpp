#include "core/rules/relations.hpp"

#include <algorithm>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

// Goes along the steps' dependencies in depth, without recursion: a chain may be as long as the plan.
class CircleSearch {
 public:
  using Steps = Relations::Steps;

  explicit CircleSearch(const Index& index) : index_(&index) {}

  // Calls found(circle) for each circle that the way from this step runs into.
  template <class Found>
  void walk_from(const Step& start, const Found& found) {
    if (!enter(start)) return;
    while (!way_.empty()) {
      Stop& stop = way_.back();
      if (stop.next == stop.step->dependencies.size()) {
        is_on_way_[stop.step] = false;
        way_.pop_back();
        continue;
      }
      const Step* other = step_of(stop.step->dependencies[stop.next++]);
      // A step without dependencies ends every way; one that names itself is another rule's matter.
      if (!other || other == stop.step || other->dependencies.empty()) continue;
      if (!enter(*other) && is_on_way_[other]) found(circle_to(*other));
    }
  }

 private:
  struct Stop {
    const Step* step;
    std::size_t next;  // dependency to follow
  };

  bool enter(const Step& step) {
    if (!is_on_way_.emplace(&step, true).second) return false;
    way_.push_back({&step, 0});
    return true;
  }

  const Step* step_of(const Dependency& dependency) const {
    const Entity* entity = dependency.step.id.empty() ? nullptr : index_->find(dependency.step.id);
    return entity && &entity->noun() == &noun_of<Step>() ? static_cast<const Step*>(entity) : nullptr;
  }

  Steps circle_to(const Step& first) const {
    auto stop = std::find_if(way_.begin(), way_.end(), [&](const Stop& each) { return each.step == &first; });
    Steps circle;
    for (; stop != way_.end(); ++stop) circle.push_back(stop->step);
    return circle;
  }

  const Index* index_;
  std::vector<Stop> way_;
  std::unordered_map<const Step*, bool> is_on_way_;  // steps that were entered, and whether they are on the way now
};

bool begins_before(const Step* a, const Step* b) {
  return a->owner.id == b->owner.id ? *a->start < *b->start : a->owner.id < b->owner.id;
}

const Relations::Steps kNone{};

}  // namespace

const SchoolDays& Relations::school_days() const {
  if (!school_days_) school_days_.emplace(*plan_);
  return *school_days_;
}

template <class IdsOf>
const Relations::Steps& Relations::steps_of(std::optional<StepsById>& kept, std::string_view id,
                                            const IdsOf& ids_of) const {
  if (!kept) {
    kept.emplace();
    for (const Step& step : plan_->steps)
      ids_of(step, [&](const std::string& named) {
        if (!named.empty()) (*kept)[named].push_back(&step);
      });
  }
  const auto found = kept->find(id);
  return found == kept->end() ? kNone : found->second;
}

const Relations::Steps& Relations::owned_by(const Person& person) const {
  return steps_of(by_owner_, person.id, [](const Step& step, const auto& tell) { tell(step.owner.id); });
}

Peak Relations::busiest_day(const Person& person) const {
  const auto [known, is_new] = peaks_.try_emplace(person.id);
  if (is_new) known->second = waymark::busiest_day(owned_by(person));
  return known->second;
}

const Relations::Steps& Relations::backed_by(const Person& person) const {
  return steps_of(by_backup_, person.id, [](const Step& step, const auto& tell) { tell(step.backup.id); });
}

const Relations::Steps& Relations::serving(const Goal& goal) const {
  return steps_of(by_goal_, goal.id, [](const Step& step, const auto& tell) {
    for (const auto& id : step.goals.ids) tell(id);
  });
}

const Relations::Steps& Relations::serving(const Connection& connection) const {
  return steps_of(by_connection_, connection.id, [](const Step& step, const auto& tell) {
    for (const auto& id : step.connections.ids) tell(id);
  });
}

const Relations::Steps& Relations::waiting_for(const Step& step) const {
  return steps_of(by_dependency_, step.id, [](const Step& each, const auto& tell) {
    for (const Dependency& dependency : each.dependencies) tell(dependency.step.id);
  });
}

const Relations::Circles& Relations::circles() const {
  if (circles_) return *circles_;
  circles_.emplace();
  CircleSearch search(*index_);
  std::unordered_map<const Step*, std::size_t> places;  // in the plan, of steps that wait for others
  for (const Step& step : plan_->steps)
    if (!step.dependencies.empty()) places.emplace(&step, places.size());
  for (const Step& step : plan_->steps) {
    if (step.dependencies.empty()) continue;
    search.walk_from(step, [&](Steps circle) {
      for (const Step* member : circle) circles_->members[member] = true;
      const auto first = std::min_element(circle.begin(), circle.end(),
                                          [&](const Step* a, const Step* b) { return places[a] < places[b]; });
      std::rotate(circle.begin(), first, circle.end());
      circles_->by_first.emplace(circle.front(), circle);
    });
  }
  return *circles_;
}

const Relations::Steps& Relations::circle_from(const Step& step) const {
  const auto& known = circles().by_first;
  if (known.empty()) return kNone;
  const auto found = known.find(&step);
  return found == known.end() ? kNone : found->second;
}

bool Relations::is_in_circle(const Step& step) const {
  const auto& members = circles().members;
  return !members.empty() && members.count(&step) > 0;
}

Relations::Twins Relations::find_twins() const {
  StepsById by_title;
  for (const Step& step : plan_->steps)
    if (!step.title.empty() && !step.owner.id.empty() && step.start && step.end) by_title[step.title].push_back(&step);
  Twins found;
  for (auto& [title, steps] : by_title) {
    if (steps.size() < 2) continue;
    std::stable_sort(steps.begin(), steps.end(), begins_before);
    const Step* last = nullptr;  // the owner's step that ends last so far
    for (const Step* step : steps) {
      const bool is_same_owner = last && last->owner.id == step->owner.id;
      if (is_same_owner && *step->start <= *last->end) found.emplace(step, last);
      if (!is_same_owner || *last->end < *step->end) last = step;
    }
  }
  return found;
}

const Relations::Twins& Relations::twins() const {
  if (!twins_) twins_ = find_twins();
  return *twins_;
}

const Step* Relations::twin_of(const Step& step) const {
  if (twins().empty()) return nullptr;
  const auto found = twins().find(&step);
  return found == twins().end() ? nullptr : found->second;
}

Relations::CheckIns Relations::find_check_ins() const {
  CheckIns found;
  for (const CheckIn& each : plan_->check_ins) {
    if (!each.date) continue;
    if (!found.newest || *found.newest < *each.date) found.newest = each.date;
    if (each.step.id.empty()) continue;
    const CheckIn*& last = found.last_by_step[each.step.id];
    if (!last || *last->date <= *each.date) last = &each;
  }
  return found;
}

const Relations::CheckIns& Relations::check_ins() const {
  if (!check_ins_) check_ins_ = find_check_ins();
  return *check_ins_;
}

const CheckIn* Relations::last_check_in(const Step& step) const {
  const auto& known = check_ins().last_by_step;
  if (known.empty()) return nullptr;
  const auto found = known.find(step.id);
  return found == known.end() ? nullptr : found->second;
}

std::optional<Date> Relations::newest_check_in() const { return check_ins().newest; }

void Relations::forget_links() {
  by_owner_.reset();
  by_backup_.reset();
  peaks_.clear();
  by_goal_.reset();
  by_connection_.reset();
  by_dependency_.reset();
  circles_.reset();
}

void Relations::forget(const Field& changed) {
  goals_.forget(changed);
  switch (changed.kind) {
    case Kind::text:
      twins_.reset();
      break;
    case Kind::date:
      school_days_.reset();
      peaks_.clear();
      twins_.reset();
      check_ins_.reset();
      break;
    case Kind::reference:
    case Kind::references:
      forget_links();
      twins_.reset();
      check_ins_.reset();
      break;
    case Kind::choice:
      peaks_.clear();
      break;
    case Kind::number:
    case Kind::truth:
      break;  // nothing that is kept depends on these
    case Kind::list:
      forget();
      break;
  }
}

void Relations::forget() {
  goals_.forget();
  school_days_.reset();
  forget_links();
  twins_.reset();
  check_ins_.reset();
}

}  // namespace waymark
