// What rules have found and still find, by entity.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/rules/rules_by_noun.hpp"

namespace waymark {

struct StandingFinding {
  const Rule* rule;
  const Field* field;
  Section section;
  Arguments args;
  std::optional<Arguments> mend;
  std::string set_aside;
};

using StandingFindings = std::vector<StandingFinding>;

class FindingsByEntity {
 public:
  const StandingFindings& of(const std::string& entity) const;

  // What stood before is gone.
  void put(const std::string& entity, StandingFindings standings);
  StandingFindings take(const std::string& entity);

  // Whether one of the rules finds anything in the plan at all, and in the entity.
  bool has_any(const Rules& rules) const;
  bool has(const std::string& entity, const Rules& rules) const;

  auto begin() const { return by_entity_.begin(); }
  auto end() const { return by_entity_.end(); }

 private:
  void count(const StandingFindings& standings, int step);

  std::unordered_map<std::string, StandingFindings> by_entity_;  // those that have any
  std::unordered_map<const Rule*, int> times_;
};

}  // namespace waymark
