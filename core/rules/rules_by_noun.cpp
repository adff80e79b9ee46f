#include "core/rules/rules_by_noun.hpp"

#include <unordered_map>

#include "core/rules/catalogue.hpp"

namespace waymark {
namespace {

using RulesByNoun = std::unordered_map<const Noun*, Rules>;

template <class IsMeant>
RulesByNoun sort_rules(const IsMeant& is_meant) {
  RulesByNoun sorted;
  for (const Noun* noun : all_nouns())
    for (const Rule* rule : catalogue())
      if (rule->is_asked_of(*noun) && is_meant(*rule)) sorted[noun].push_back(rule);
  return sorted;
}

const Rules* found_in(const RulesByNoun& sorted, const Noun& noun) {
  const auto found = sorted.find(&noun);
  return found == sorted.end() ? nullptr : &found->second;
}

}  // namespace

const Rules& rules_of(const Noun& noun) {
  static const RulesByNoun sorted = sort_rules([](const Rule&) { return true; });
  static const Rules none;
  const Rules* found = found_in(sorted, noun);
  return found ? *found : none;
}

const Rules* wide_rules_of(const Noun& noun) {
  static const RulesByNoun sorted = sort_rules([](const Rule& rule) { return rule.reach >= Reach::wide; });
  return found_in(sorted, noun);
}

const Rules* naming_rules_of(const Noun& noun) {
  static const RulesByNoun sorted = sort_rules([](const Rule& rule) { return rule.heeds_named; });
  return found_in(sorted, noun);
}

}  // namespace waymark
