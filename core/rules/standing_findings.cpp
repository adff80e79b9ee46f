#include "core/rules/standing_findings.hpp"

#include <algorithm>

namespace waymark {

const StandingFindings& FindingsByEntity::of(const std::string& entity) const {
  static const StandingFindings none;
  const auto found = by_entity_.find(entity);
  return found == by_entity_.end() ? none : found->second;
}

void FindingsByEntity::put(const std::string& entity, StandingFindings standings) {
  if (standings.empty()) {
    take(entity);
    return;
  }
  StandingFindings& known = by_entity_[entity];
  count(known, -1);
  count(standings, 1);
  known = std::move(standings);
}

StandingFindings FindingsByEntity::take(const std::string& entity) {
  const auto found = by_entity_.find(entity);
  if (found == by_entity_.end()) return {};
  StandingFindings taken = std::move(found->second);
  by_entity_.erase(found);
  count(taken, -1);
  return taken;
}

void FindingsByEntity::count(const StandingFindings& standings, int step) {
  for (const StandingFinding& each : standings) times_[each.rule] += step;
}

bool FindingsByEntity::has_any(const Rules& rules) const {
  return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
    const auto found = times_.find(rule);
    return found != times_.end() && found->second > 0;
  });
}

bool FindingsByEntity::has(const std::string& entity, const Rules& rules) const {
  const StandingFindings& standings = of(entity);
  return std::any_of(standings.begin(), standings.end(), [&](const StandingFinding& each) {
    return std::find(rules.begin(), rules.end(), each.rule) != rules.end();
  });
}

}  // namespace waymark
