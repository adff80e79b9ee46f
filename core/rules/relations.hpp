// What several rules need of the plan as a whole: who has which steps, which steps wait for each other, what the record
// says last of a step, the plan's school days. Each part is computed when a rule first asks, and kept until an edit
// bears on it: asking again of every step after a key press in a title costs nothing.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/calendar/school_days.hpp"
#include "core/edit/index.hpp"
#include "core/model/nouns.hpp"
#include "core/rules/duties.hpp"
#include "core/rules/goal_relations.hpp"
#include "core/rules/step_circles.hpp"
#include "core/rules/step_twins.hpp"
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
  // The same without the usual summer weeks of years that the plan does not name.
  const SchoolDays& days_surely_at_school() const;

  // In the plan's order.
  const Steps& owned_by(const Person& person) const;
  const Steps& backed_by(const Person& person) const;
  Peak busiest_day(const Person& person) const;  // of what the person owns
  const Duties& duties_of(const Person& person) const;
  const Steps& serving(const Goal& goal) const;
  const Steps& serving(const Connection& connection) const;
  bool is_served(const Connection& connection) const;  // by a goal or a step

  // Steps that wait for each other in a circle, each for the one after it and the last for the first; empty unless the
  // step is the one of them that comes first in the plan.
  const Steps& circle_from(const Step& step) const;
  bool is_in_circle(const Step& step) const;

  // The step that says the same, or that claims the same work for another plan (see step_twins.hpp). Or null.
  const Step* twin_of(const Step& step) const;
  const Step* rival_claim(const Step& step) const;

  // The newest that is recorded of the step, or null; and of any step or measure.
  const CheckIn* last_check_in(const Step& step) const;
  std::optional<Date> newest_check_in() const;
  bool has_decision(const Step& step) const;  // about itself or a goal that it serves

  // After an edit of one field; before something goes, and after something has come or moved.
  void forget(const Noun& noun, const Field& changed);
  void forget_with_all_below(Entity& entity);
  void forget() { *this = Relations(*plan_, *index_); }

 private:
  using StepsById = std::unordered_map<std::string_view, Steps>;
  using Ids = std::unordered_set<std::string_view>;

  struct CheckIns {
    std::unordered_map<std::string_view, const CheckIn*> last_by_step;
    std::optional<Date> newest;
  };

  template <class IdsOf>
  const Steps& steps_of(std::optional<StepsById>& kept, std::string_view id, const IdsOf& ids_of) const;
  const StepCircles& circles() const;
  const CheckIns& check_ins() const;
  CheckIns find_check_ins() const;
  Ids find_served() const;
  Ids find_decided() const;
  void forget_school_days();
  void forget_times();
  void forget_of_step(const Field& changed);
  void forget(const Entity& entity);
  void forget_step(const Step& step);

  const Plan* plan_;
  const Index* index_;
  GoalRelations goals_;
  mutable std::optional<SchoolDays> school_days_;
  mutable std::optional<SchoolDays> days_surely_at_school_;
  mutable std::optional<StepsById> by_owner_;
  mutable std::optional<StepsById> by_backup_;
  mutable std::unordered_map<std::string_view, Peak> peaks_;  // by the person's id
  mutable std::optional<DutiesByPerson> duties_;
  mutable std::optional<StepsById> by_goal_;
  mutable std::optional<StepsById> by_connection_;
  mutable std::optional<Ids> served_;   // connections
  mutable std::optional<Ids> decided_;  // goals and steps
  mutable std::optional<StepCircles> circles_;
  mutable std::optional<StepPairs> twins_;
  mutable std::optional<StepPairs> rival_claims_;
  mutable std::optional<CheckIns> check_ins_;
};

}  // namespace waymark
