#include "core/data/data_setting.hpp"

#include "core/data/cell_text.hpp"

namespace waymark {
namespace {

void add_measures(const Goal& goal, std::vector<const Measure*>& measures) {
  for (const Measure& measure : goal.measures) measures.push_back(&measure);
  for (const Goal& part : goal.subgoals) add_measures(part, measures);
}

// "Ms. Ruiz" is Ana Ruiz where there is one Ruiz: the last word will do.
bool is_name_of(std::string_view plain, std::string_view whole) {
  if (plain == whole) return true;
  const std::size_t blank = whole.rfind(' ');
  if (blank == whole.npos) return false;
  const std::string_view last = whole.substr(blank + 1);
  const std::size_t own = plain.rfind(' ');
  return (own == plain.npos ? plain : plain.substr(own + 1)) == last && plain.size() <= last.size() + 5;
}

}  // namespace

std::vector<const Measure*> measures_of(const Plan& plan) {
  std::vector<const Measure*> measures;
  for (const Goal& goal : plan.goals) add_measures(goal, measures);
  for (const Step& step : plan.steps)
    for (const Measure& measure : step.measures) measures.push_back(&measure);
  return measures;
}

const Person* person_named(std::string_view plain, const Plan& plan) {
  const Person* found = nullptr;
  for (const Person& person : plan.people) {
    const std::string name = plain_text(person.name);
    if (name == plain) return &person;
    if (!is_name_of(plain, name)) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

const Measure* measure_named(std::string_view plain, const Plan& plan) {
  const Measure* found = nullptr;
  for (const Measure* measure : measures_of(plan)) {
    if (measure->name.empty() || plain_text(measure->name) != plain) continue;
    if (found) return nullptr;
    found = measure;
  }
  return found;
}

}  // namespace waymark
