// A plan that rests on one person is that person's plan, and leaves with that person.
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Four tenths: twice a fair share in a team of five. Below five steps, or with few people, a large share says nothing.
constexpr double kLargestShare = 0.4;
constexpr std::size_t kEnoughSteps = 5;
constexpr std::size_t kEnoughPeople = 4;

Verdict check(const Person& person, const Context& context) {
  const std::size_t all = context.plan.steps.size();
  const auto& steps = context.relations.owned_by(person);
  if (steps.size() < kEnoughSteps || context.plan.people.size() < kEnoughPeople) return pass();
  const bool is_fair = static_cast<double>(steps.size()) <= kLargestShare * static_cast<double>(all);
  // Too many at once is said elsewhere; this is about those that follow each other.
  if (is_fair || context.relations.busiest_day(person).steps > kMostAtOnce) return pass();
  return fail({{"name", person.name}, {"count", std::to_string(steps.size())}, {"all", std::to_string(all)}});
}

}  // namespace

extern const Rule kPersonOwnsTooMuch;
const Rule kPersonOwnsTooMuch = rule<Person, check>("person-owns-too-much", Severity::tip, "", Reach::wide);

}  // namespace waymark
