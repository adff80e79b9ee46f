#include "core/rules/goal_readings.hpp"

#include "core/model/goal.hpp"
#include "core/model/plan.hpp"

namespace waymark {
namespace {

std::optional<Date> end_of_year(const Plan& plan, Date day) {
  for (const SchoolYear& year : plan.school_years)
    if (year.start && year.end && *year.start <= day && day <= *year.end) return *year.end;
  return std::nullopt;
}

bool same(const GoalSetting& a, const GoalSetting& b) { return a.start == b.start && a.end_of_year == b.end_of_year; }

}  // namespace

GoalSetting setting_of(const Goal& goal, const Plan& plan) {
  GoalSetting setting;
  setting.start = goal.start ? goal.start : plan.start;
  if (setting.start) setting.end_of_year = end_of_year(plan, *setting.start);
  return setting;
}

Language language_of(const Plan& plan) { return plan.language == Language::unset ? Language::en : plan.language; }

const GoalReading& GoalReadings::of(const Goal& goal, const Plan& plan) const {
  const GoalSetting setting = setting_of(goal, plan);
  const Language language = language_of(plan);
  Kept& kept = kept_[goal.id];
  if (kept.text != goal.statement || kept.language != language || !same(kept.setting, setting))
    kept = {goal.statement, language, setting, read_goal(goal.statement, language, setting)};
  return kept.reading;
}

}  // namespace waymark
