#include "core/rules/duties.hpp"

#include "core/model/plan.hpp"

namespace waymark {
namespace {

class DutySearch {
 public:
  explicit DutySearch(DutiesByPerson& found) : found_(&found) {}

  void see(const Plan& plan) {
    see_goals(plan.goals);
    for (const Step& step : plan.steps) see(step);
    for (const Report& each : plan.reports) note(each.from.id, &Duties::reports, each);
    for (const EvaluationQuestion& each : plan.questions) note(each.collector.id, &Duties::questions, each);
    for (const Adjustment& each : plan.adjustments)
      for (const auto& id : each.deciders.ids) note(id, &Duties::adjustments, each);
  }

 private:
  template <class T>
  void note(const std::string& person, std::vector<const T*> Duties::*list, const T& duty) {
    if (!person.empty()) ((*found_)[person].*list).push_back(&duty);
  }

  void see_measures(const List<Measure>& measures) {
    for (const Measure& each : measures) note(each.collector.id, &Duties::measures, each);
  }

  void see_goals(const List<Goal>& goals) {
    for (const Goal& goal : goals) {
      see_measures(goal.measures);
      see_goals(goal.subgoals);
    }
  }

  void see(const Step& step) {
    see_measures(step.measures);
    for (const Barrier& each : step.barriers) note(each.owner.id, &Duties::barriers, each);
    for (const Approval& each : step.approvals)
      for (const auto& id : each.by.ids) note(id, &Duties::approvals, each);
  }

  DutiesByPerson* found_;
};

}  // namespace

DutiesByPerson find_duties(const Plan& plan) {
  DutiesByPerson found;
  DutySearch(found).see(plan);
  return found;
}

}  // namespace waymark
