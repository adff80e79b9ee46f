// A plan that rests on one person is that person's plan, and leaves with that person.
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Below five steps a large share says nothing.
constexpr std::size_t kEnoughSteps = 5;

// Four tenths: twice a fair share in a team of five. Two or three have larger shares of their own; of them, whoever has
// nearly all.
double largest_share(std::size_t people) {
  constexpr std::size_t kTeam = 4;
  return people < kTeam ? 0.75 : 0.4;
}

Verdict check(const Person& person, const Context& context) {
  const std::size_t all = context.plan.steps.size();
  const auto& steps = context.relations.owned_by(person);
  const std::size_t people = context.plan.people.size();
  if (steps.size() < kEnoughSteps || people < 2) return pass();  // of a team of one another rule speaks
  const bool is_fair = static_cast<double>(steps.size()) <= largest_share(people) * static_cast<double>(all);
  // Too many at once is said elsewhere; this is about those that follow each other.
  if (is_fair || context.relations.busiest_day(person).steps > kMostAtOnce) return pass();
  return fail({{"name", person.name}, {"count", std::to_string(steps.size())}, {"all", std::to_string(all)}});
}

}  // namespace

extern const Rule kPersonOwnsTooMuch;
const Rule kPersonOwnsTooMuch =
    heeding<Person, Fields<&Step::owner, &Step::status, &Step::start, &Step::end, &Step::duration>>(
        rule<Person, check>("person-owns-too-much", Severity::tip, "", Reach::wide));

}  // namespace waymark
