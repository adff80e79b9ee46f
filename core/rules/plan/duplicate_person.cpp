// Somebody who is in the list twice has their work split between two names, and nobody sees how much it is.
#include <unordered_map>

#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/folding.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

struct Hash {
  std::size_t operator()(std::string_view name) const {
    std::size_t hash = 0;
    for (const char c : trimmed(name)) hash = hash * 31 + static_cast<unsigned char>(folded(c));
    return hash;
  }
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

Verdict check(const Plan& plan, const Context&) {
  std::unordered_map<std::string_view, const Person*, Hash, Equal> known;
  for (const Person& person : plan.people) {
    if (person.name.empty()) continue;
    const auto [first, is_new] = known.emplace(person.name, &person);
    if (!is_new && can_be_same(*first->second, person)) return fail({{"name", person.name}});
  }
  return pass();
}

}  // namespace

extern const Rule kDuplicatePerson;
const Rule kDuplicatePerson = rule<Plan, check>("duplicate-person", Severity::should, "people");

}  // namespace waymark
