#include "core/schedule/people.hpp"

#include <unordered_set>

#include "core/model/plan.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

std::unordered_set<std::string> implementers_of(const Plan& plan) {
  std::unordered_set<std::string> ids;
  for (const Step& step : plan.steps) {
    if (is_over(step)) continue;
    ids.insert(step.owner.id);
    ids.insert(step.helpers.ids.begin(), step.helpers.ids.end());
  }
  return ids;
}

bool comes_to(MeetingKind kind, const Person& person, const std::unordered_set<std::string>& implementers) {
  switch (kind) {
    case MeetingKind::implementers:
      return person.part == Part::lead || implementers.count(person.id) > 0;
    case MeetingKind::team:
      return person.part == Part::lead || person.part == Part::member;
    case MeetingKind::leadership:
      return person.part == Part::lead || person.part == Part::decision_maker;
    case MeetingKind::unset:
    case MeetingKind::other:
      return false;
  }
  return false;
}

}  // namespace

std::vector<std::string> people_of(MeetingKind kind, const Plan& plan) {
  const std::unordered_set<std::string> implementers = implementers_of(plan);
  std::vector<std::string> people;
  for (const Person& person : plan.people)
    if (comes_to(kind, person, implementers)) people.push_back(person.id);
  return people;
}

std::vector<std::string> people_of(const MeetingPlan& round, const Plan& plan) {
  return round.with.ids.empty() ? people_of(round.kind, plan) : round.with.ids;
}

}  // namespace waymark
