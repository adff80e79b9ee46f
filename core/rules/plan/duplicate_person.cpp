// Somebody who is in the list twice has their work split between two names, and nobody sees how much it is.
#include <unordered_map>
#include <vector>

#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/folding.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

struct Hash {
  std::size_t operator()(std::string_view name) const { return hash_folded(name); }
};
struct Equal {
  bool operator()(std::string_view a, std::string_view b) const { return same_folded(a, b); }
};

bool can_be_same(std::string_view a, std::string_view b) { return a.empty() || b.empty() || same_folded(a, b); }

// Two people can bear one name: what else is known of them tells them apart.
bool can_be_same(const Person& a, const Person& b) {
  return can_be_same(a.role, b.role) && can_be_same(a.contact, b.contact) &&
         can_be_same(a.organization, b.organization);
}

// More namesakes than any team has.
constexpr std::size_t kCompared = 20;

Verdict check(const Plan& plan, const Context&) {
  std::unordered_map<std::string_view, std::vector<const Person*>, Hash, Equal> known;
  for (const Person& person : plan.people) {
    if (person.name.empty()) continue;
    auto& namesakes = known[person.name];
    for (const Person* other : namesakes)
      if (can_be_same(*other, person)) return fail({{"name", person.name}});
    if (namesakes.size() < kCompared) namesakes.push_back(&person);
  }
  return pass();
}

}  // namespace

extern const Rule kDuplicatePerson;
const Rule kDuplicatePerson = rule<Plan, check>("duplicate-person", Severity::should, "people");

}  // namespace waymark
