// Which measures the parts of a plan speak of: by where they stand, by what they refer to, and in words.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/model/plan.hpp"
#include "core/sharing/outcome_words.hpp"

namespace waymark {

// Of one plan; what was found is kept, so the plan's names, references and places have to stay while it is used.
class Subjects {
 public:
  // Whether the entity, or what it stands in, belongs with the measure: its goal or step, a gap or cause that the goal
  // is for, something that refers to one of these, or whatever names its outcome or groups in a text.
  bool belongs(const Entity& entity, const Measure& measure);

  // Whether the text names the measure's outcome or a group that it is about.
  bool names(std::string_view text, const Measure& measure);

 private:
  using Names = std::unordered_set<std::string>;

  bool has_text_that_names(const Entity& entity, const Measure& measure);
  const Names& home_of(const Measure& measure);

  std::unordered_map<const Entity*, Names> homes_;  // by goal or step
  std::unordered_map<const Measure*, Topic> topics_;
};

}  // namespace waymark
