// What several rules need of the plan as a whole: who has which steps, which steps wait for each other, what the record
// says last of a step, the plan's school days. Each part is computed when a rule first asks, and kept until an edit
// bears on it: asking again of every step after a key press in a title costs nothing.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/calendar/school_days.hpp"
#include "core/edit/index.hpp"
#include "core/model/nouns.hpp"
#include "core/rules/goal_relations.hpp"
#include "core/rules/workload.hpp"

namespace waymark {

struct Field;

class Relations {
 public:
  using Steps = std::vector<const Step*>;

  // Both outlive it.
  Relations(const Plan& plan, const Index& index) : plan_(&plan), index_(&index), goals_(plan) {}

  const GoalRelations& goals() const { return goals_; }

  const SchoolDays& school_days() const;

  // In the plan's order.
  const Steps& owned_by(const Person& person) const;
  const Steps& backed_by(const Person& person) const;
  Peak busiest_day(const Person& person) const;  // of what the person owns
  const Steps& serving(const Goal& goal) const;
  const Steps& serving(const Connection& connection) const;
  const Steps& waiting_for(const Step& step) const;  // by their dependencies

  // Steps that wait for each other in a circle, each for the one after it and the last for the first; empty unless the
  // step is the one of them that comes first in the plan.
  const Steps& circle_from(const Step& step) const;
  bool is_in_circle(const Step& step) const;

  // The step that says the same: same title, same owner, begun earlier or listed before, and not over when this one
  // begins. Or null.
  const Step* twin_of(const Step& step) const;

  // The newest that is recorded of the step, or null; and of any step or measure.
  const CheckIn* last_check_in(const Step& step) const;
  std::optional<Date> newest_check_in() const;

  // After an edit of one field, or of what the plan consists of.
  void forget(const Field& changed);
  void forget();

 private:
  using StepsById = std::unordered_map<std::string_view, Steps>;

  struct Circles {
    std::unordered_map<const Step*, Steps> by_first;
    std::unordered_map<const Step*, bool> members;
  };

  struct CheckIns {
    std::unordered_map<std::string_view, const CheckIn*> last_by_step;
    std::optional<Date> newest;
  };

  using Twins = std::unordered_map<const Step*, const Step*>;

  void forget_links();
  template <class IdsOf>
  const Steps& steps_of(std::optional<StepsById>& kept, std::string_view id, const IdsOf& ids_of) const;
  const Circles& circles() const;
  const Twins& twins() const;
  const CheckIns& check_ins() const;
  Twins find_twins() const;
  CheckIns find_check_ins() const;

  const Plan* plan_;
  const Index* index_;
  GoalRelations goals_;
  mutable std::optional<SchoolDays> school_days_;
  mutable std::optional<StepsById> by_owner_;
  mutable std::optional<StepsById> by_backup_;
  mutable std::unordered_map<std::string_view, Peak> peaks_;  // by the person's id
  mutable std::optional<StepsById> by_goal_;
  mutable std::optional<StepsById> by_connection_;
  mutable std::optional<StepsById> by_dependency_;
  mutable std::optional<Circles> circles_;
  mutable std::optional<Twins> twins_;
  mutable std::optional<CheckIns> check_ins_;
};

}  // namespace waymark
