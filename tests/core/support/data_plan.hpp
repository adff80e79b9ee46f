// A plan with data, built in few words.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "core/progress/plan_progress.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark::testing_support {

// Points on the 15th of one month after the other, from January 2020 on.
inline std::vector<DataPoint> monthly(const std::vector<double>& values) {
  std::vector<DataPoint> points;
  for (const double value : values) {
    const int month = static_cast<int>(points.size());
    const std::string number = std::to_string(month % 12 + 1);
    const std::string text = std::to_string(2020 + month / 12) + (number.size() < 2 ? "-0" : "-") + number + "-15";
    points.push_back({*parse_date(text), value, std::nullopt, std::nullopt, nullptr});
  }
  return points;
}

class DataPlan {
 public:
  DataPlan() {
    plan().id = "plan";
    plan().end = day("2030-06-01");
  }

  Plan& plan() { return plan_; }

  template <class T>
  T& put(List<T>& list, Entity& parent, const char* field, const std::string& id) {
    T& entity = add(list, parent, field);
    entity.id = id;
    return entity;
  }

  Goal& goal(const char* id) { return put(plan_.goals, plan_, "goals", id); }
  Step& step(const char* id, std::vector<std::string> goals = {}) {
    Step& step = put(plan_.steps, plan_, "steps", id);
    step.goals.ids = std::move(goals);
    return step;
  }
  template <class Parent>
  Measure& measure(Parent& parent, const char* id, Direction direction = Direction::increase) {
    Measure& measure = put(parent.measures, parent, "measures", id);
    measure.value_kind = ValueKind::percent;
    measure.direction = direction;
    return measure;
  }
  Observation& observe(Measure& measure, const char* date, Number value, ObservationGroup group = {}) {
    Observation& row = put(measure.observations, measure, "observations",
                           measure.id + "-" + std::to_string(measure.observations.size()));
    if (*date) row.date = day(date);
    row.value = value;
    row.group = group;
    return row;
  }
  Observation& count(Measure& measure, const char* date, double with, double all, ObservationGroup group = {}) {
    Observation& row = observe(measure, date, std::nullopt, group);
    row.numerator = with;
    row.denominator = all;
    return row;
  }
  // A value a month from January 2020 on.
  void observe_monthly(Measure& measure, const std::vector<double>& values) {
    for (const DataPoint& point : monthly(values)) observe(measure, to_text(point.date).c_str(), point.value);
  }
  Milestone& milestone(Measure& measure, const char* date, double value) {
    Milestone& milestone =
        put(measure.milestones, measure, "milestones", measure.id + "-m" + std::to_string(measure.milestones.size()));
    milestone.date = day(date);
    milestone.value = value;
    return milestone;
  }
  Decision& decision(const char* id, const char* date, std::vector<std::string> goals) {
    Decision& decision = put(plan_.decisions, plan_, "decisions", id);
    decision.date = day(date);
    decision.goals.ids = std::move(goals);
    return decision;
  }

  PlanProgress progress(const char* today) { return progress_of(plan_, day(today)); }

 private:
  Plan plan_;
};

}  // namespace waymark::testing_support
