// What several goals, root causes and gaps have to do with each other. Computed when a rule first asks, and kept until
// an edit bears on it.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/model/nouns.hpp"

namespace waymark {

struct Field;

class GoalRelations {
 public:
  explicit GoalRelations(const Plan& plan) : plan_(&plan) {}  // which outlives it

  // A goal before this one, in the plan's order, that says the same; or null.
  const Goal* twin_of(const Goal& goal) const;

  // Whether a goal takes up the cause.
  bool is_taken_up(const RootCause& cause) const;

  // Whether a cause of the plan is tied to the gap; and whether any cause is tied to none yet.
  bool is_explained(const Gap& gap) const;
  bool has_untied_cause() const;

  // After an edit of one field, or of what the plan consists of.
  void forget(const Field& changed);
  void forget();

 private:
  using Ids = std::unordered_set<std::string_view>;
  using Twins = std::unordered_map<const Goal*, const Goal*>;

  struct Causes {
    Ids taken_up;
    Ids explained_gaps;
    bool has_untied = false;
  };

  Twins find_twins() const;
  Causes find_causes() const;
  const Causes& causes() const;

  const Plan* plan_;
  mutable std::optional<Twins> twins_;
  mutable std::optional<Causes> causes_;
};

}  // namespace waymark
