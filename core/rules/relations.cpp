#include "core/rules/relations.hpp"

#include <algorithm>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

const Relations::Steps kNone{};
const Duties kNoDuties{};

const Step* other_of(const StepPairs& pairs, const Step& step) {
  if (pairs.empty()) return nullptr;
  const auto found = pairs.find(&step);
  return found == pairs.end() ? nullptr : found->second;
}

template <class Ids>
void add_served(const List<Goal>& goals, Ids& served) {
  for (const Goal& goal : goals) {
    served.insert(goal.connections.ids.begin(), goal.connections.ids.end());
    add_served(goal.subgoals, served);
  }
}

template <class T>
bool is_a(const Noun& noun) {
  return &noun == &noun_of<T>();
}

bool is_reference(const Field& field) { return field.kind == Kind::reference || field.kind == Kind::references; }

}  // namespace

const SchoolDays& Relations::school_days() const {
  if (!school_days_) school_days_.emplace(*plan_);
  return *school_days_;
}

const SchoolDays& Relations::days_surely_at_school() const {
  if (!days_surely_at_school_) days_surely_at_school_ = SchoolDays::with_usual_summers(*plan_);
  return *days_surely_at_school_;
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
  if (is_new) known->second = waymark::busiest_day(owned_by(person), school_days());
  return known->second;
}

const Relations::Steps& Relations::backed_by(const Person& person) const {
  return steps_of(by_backup_, person.id, [](const Step& step, const auto& tell) { tell(step.backup.id); });
}

const Duties& Relations::duties_of(const Person& person) const {
  if (!duties_) duties_ = find_duties(*plan_);
  const auto found = duties_->find(person.id);
  return found == duties_->end() ? kNoDuties : found->second;
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

Relations::Ids Relations::find_served() const {
  Ids served;
  add_served(plan_->goals, served);
  for (const Step& step : plan_->steps) served.insert(step.connections.ids.begin(), step.connections.ids.end());
  return served;
}

bool Relations::is_served(const Connection& connection) const {
  if (!served_) served_ = find_served();
  return served_->count(connection.id) > 0;
}

const StepCircles& Relations::circles() const {
  if (!circles_) circles_ = find_circles(*plan_, *index_);
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

const Step* Relations::twin_of(const Step& step) const {
  if (!twins_) twins_ = find_twins(*plan_, school_days());
  return other_of(*twins_, step);
}

const Step* Relations::rival_claim(const Step& step) const {
  if (!rival_claims_) rival_claims_ = find_rival_claims(*plan_, school_days());
  return other_of(*rival_claims_, step);
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

Relations::Ids Relations::find_decided() const {
  Ids decided;
  for (const Decision& each : plan_->decisions) {
    decided.insert(each.steps.ids.begin(), each.steps.ids.end());
    decided.insert(each.goals.ids.begin(), each.goals.ids.end());
  }
  return decided;
}

bool Relations::has_decision(const Step& step) const {
  if (!decided_) decided_ = find_decided();
  const auto is_decided = [&](const std::string& id) { return decided_->count(id) > 0; };
  return is_decided(step.id) || std::any_of(step.goals.ids.begin(), step.goals.ids.end(), is_decided);
}

// What is kept holds addresses of entities and of their ids: whatever takes part in a relation takes it along when it
// goes.

// What a day or a number of days means for steps depends on them.
void Relations::forget_school_days() {
  school_days_.reset();
  days_surely_at_school_.reset();
  forget_times();
}

void Relations::forget_times() {
  peaks_.clear();
  twins_.reset();
  rival_claims_.reset();
}

void Relations::forget_of_step(const Field& changed) {
  if (is_reference(changed)) {
    by_owner_.reset();
    by_backup_.reset();
    by_goal_.reset();
    by_connection_.reset();
    served_.reset();
  }
  if (is_reference(changed) || changed.kind == Kind::date || changed.name == "duration") forget_times();
  if (changed.kind == Kind::choice) peaks_.clear();
  if (changed.name == "title") {
    twins_.reset();
    rival_claims_.reset();
  }
}

void Relations::forget(const Noun& noun, const Field& changed) {
  goals_.forget(changed);
  if (is_reference(changed)) duties_.reset();
  if (is_a<Step>(noun)) {
    forget_of_step(changed);
  } else if (is_a<Dependency>(noun)) {
    circles_.reset();
  } else if (is_a<Goal>(noun) && is_reference(changed)) {
    served_.reset();
  } else if (is_a<CheckIn>(noun)) {
    check_ins_.reset();
  } else if (is_a<Decision>(noun) && is_reference(changed)) {
    decided_.reset();
  } else if (is_a<SchoolYear>(noun) || is_a<SchoolBreak>(noun)) {
    forget_school_days();
  }
}

// A step that has just been added has nothing yet by which it would take part.
void Relations::forget_step(const Step& step) {
  if (!step.dependencies.empty()) circles_.reset();  // one without is in no circle
  if (!step.goals.ids.empty()) by_goal_.reset();
  if (!step.backup.id.empty()) by_backup_.reset();
  if (!step.owner.id.empty()) {
    by_owner_.reset();
    peaks_.clear();
    twins_.reset();
  }
  if (!step.connections.ids.empty()) {
    by_connection_.reset();
    served_.reset();
    rival_claims_.reset();
  }
}

void Relations::forget(const Entity& entity) {
  const Noun& noun = entity.noun();
  if (is_a<Step>(noun)) {
    forget_step(static_cast<const Step&>(entity));
  } else if (is_a<Dependency>(noun)) {
    circles_.reset();
  } else if (is_a<Person>(noun)) {
    peaks_.clear();
  } else if (is_a<Goal>(noun)) {
    served_.reset();
  } else if (is_a<CheckIn>(noun)) {
    check_ins_.reset();
  } else if (is_a<Decision>(noun)) {
    decided_.reset();
  } else if (is_a<SchoolYear>(noun) || is_a<SchoolBreak>(noun)) {
    forget_school_days();
  } else if (is_a<Measure>(noun) || is_a<EvaluationQuestion>(noun) || is_a<Report>(noun) || is_a<Approval>(noun) ||
             is_a<Adjustment>(noun) || is_a<Barrier>(noun)) {
    duties_.reset();
  }
}

void Relations::forget_with_all_below(Entity& entity) {
  goals_.forget();
  walk(entity, [&](Entity& each) { forget(each); });
}

}  // namespace waymark
