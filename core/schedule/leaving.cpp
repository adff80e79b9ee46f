#include "core/schedule/leaving.hpp"

#include <algorithm>

#include "core/model/document.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

using Ids = std::vector<std::string>;

template <class T>
const T* as(const Entity& entity) {
  return &entity.noun() == &noun_of<T>() ? static_cast<const T*>(&entity) : nullptr;
}

const Step* step_above(const Entity& entity) {
  for (const Entity* each = &entity; each; each = each->parent)
    if (const Step* step = as<Step>(*each)) return step;
  return nullptr;
}

// Records say who did what; they are no work.
bool is_record(const Entity& entity) {
  return as<CheckIn>(entity) || as<Decision>(entity) || as<Observation>(entity) || as<Revision>(entity) ||
         as<Meeting>(entity);
}

class Search {
 public:
  Search(const Person& person, Date from, const Scheduler& scheduler)
      : person_(&person), from_(from), scheduler_(&scheduler) {}

  std::vector<Stall> run() {
    walk(scheduler_->plan(), [&](const Entity& entity) {
      if (!is_left(entity)) return;
      for (const Field& field : entity.noun().fields)
        if (names_person(entity, field)) stalls_.push_back({&entity, &field, successor(entity)});
    });
    return std::move(stalls_);
  }

 private:
  bool names_person(const Entity& entity, const Field& field) const {
    if (!field.target || &field.target() != &noun_of<Person>()) return false;
    if (field.kind == Kind::reference) return field.at<std::string>(entity) == person_->id;
    if (field.kind != Kind::references) return false;
    const Ids& ids = field.at<Ids>(entity);
    return std::find(ids.begin(), ids.end(), person_->id) != ids.end();
  }

  // Whether there is something to do with it from that day on.
  bool is_left(const Entity& entity) const {
    if (is_record(entity)) return false;
    if (const Step* step = step_above(entity)) {
      const Day end = end_of(*step, *scheduler_);
      if (is_over(*step) || (end && *end < from_)) return false;
    }
    if (const auto* approval = as<Approval>(entity))
      return approval->state != ApprovalState::approved && approval->state != ApprovalState::refused;
    if (const auto* measure = as<Measure>(entity)) return !measure->target_date || *measure->target_date >= from_;
    if (const auto* task = as<Task>(entity)) return !task->done.value_or(false);
    if (const auto* item = as<AgendaItem>(entity)) {
      const auto* meeting = item->parent ? as<Meeting>(*item->parent) : nullptr;
      return meeting && meeting->date && *meeting->date >= from_;
    }
    return true;
  }

  // A step's backup steps in for its owner, whatever the owner did for the step.
  std::string successor(const Entity& entity) const {
    const Step* step = step_above(entity);
    if (!step || step->backup.id == person_->id) return {};
    return step->owner.id == person_->id ? step->backup.id : step->owner.id;
  }

  const Person* person_;
  Date from_;
  const Scheduler* scheduler_;
  std::vector<Stall> stalls_;
};

Edit set(const Entity& entity, const Field& field, Value value) {
  return SetField{entity.id, &field, std::move(value)};
}

Value or_blank(const std::string& id) { return id.empty() ? Value() : Value(id); }

// The list with the successor in the person's place, once.
Value replace(Ids ids, const std::string& person, const std::string& successor) {
  const bool is_there = std::find(ids.begin(), ids.end(), successor) != ids.end();
  if (is_there)
    ids.erase(std::remove(ids.begin(), ids.end(), person), ids.end());
  else
    std::replace(ids.begin(), ids.end(), person, successor);
  return ids.empty() ? Value() : Value(std::move(ids));
}

// The list without these people.
Value without(Ids ids, const std::string& person, const std::string& other) {
  ids.erase(std::remove_if(ids.begin(), ids.end(), [&](const std::string& id) { return id == person || id == other; }),
            ids.end());
  return ids.empty() ? Value() : Value(std::move(ids));
}

void hand_over_step(std::vector<Edit>& edits, const Step& step, const std::string& person, const std::string& to) {
  static const Field& owner = *find_field(noun_of<Step>(), "owner");
  static const Field& backup = *find_field(noun_of<Step>(), "backup");
  static const Field& helpers = *find_field(noun_of<Step>(), "helpers");
  if (step.owner.id == person && !to.empty()) {
    edits.push_back(set(step, owner, to));
    if (step.backup.id == to) edits.push_back(set(step, backup, Value()));
    const Ids& helping = step.helpers.ids;
    if (std::find(helping.begin(), helping.end(), to) != helping.end())
      edits.push_back(set(step, helpers, without(helping, person, to)));
  } else if (step.backup.id == person) {
    edits.push_back(set(step, backup, or_blank(step.owner.id == to ? std::string() : to)));
  }
}

void hand_over_field(std::vector<Edit>& edits, const Stall& stall, const std::string& person, const std::string& to) {
  if (to.empty()) return;
  const Field& field = *stall.field;
  const Step* step = as<Step>(*stall.about);
  // Who owns a step does not help with it too.
  const bool is_owner = step && (step->owner.id == to || step->owner.id == person);
  if (field.kind == Kind::reference) {
    edits.push_back(set(*stall.about, field, to));
    return;
  }
  const Ids& ids = field.at<Ids>(*stall.about);
  edits.push_back(set(*stall.about, field, is_owner ? without(ids, person, to) : replace(ids, person, to)));
}

bool is_of_owners(const Field& field) { return field.name == "owner" || field.name == "backup"; }

}  // namespace

std::vector<Stall> stalls_without(const Person& person, Date from, const Scheduler& scheduler) {
  return Search(person, from, scheduler).run();
}

std::vector<Edit> hand_over(const HandOver& request, const Scheduler& scheduler) {
  const Person& person = *request.person;
  std::vector<Edit> edits;
  for (const Stall& stall : stalls_without(person, {request.last_day.days + 1}, scheduler)) {
    const std::string& to = request.to.empty() ? stall.successor : request.to;
    const Step* step = as<Step>(*stall.about);
    if (step && is_of_owners(*stall.field))
      hand_over_step(edits, *step, person.id, to);
    else
      hand_over_field(edits, stall, person.id, to);
  }
  edits.push_back(set(person, *find_field(person.noun(), "leaving"), request.last_day));
  if (!request.note.empty()) edits.push_back(set(person, *find_field(person.noun(), "handover"), request.note));
  return edits;
}

}  // namespace waymark
