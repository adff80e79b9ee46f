// Keeps all findings of a plan true while it is edited, asking again only the rules that an edit can have changed, and
// tells what appeared and what went.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/edit/tree.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/namers.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/standing_findings.hpp"

namespace waymark {

struct Finding {
  const Rule* rule = nullptr;
  std::string entity;            // id
  const Noun* noun = nullptr;    // of that entity
  const Field* field = nullptr;  // null: the entity as a whole
  Section section = Section::team;
  Arguments args;
  std::optional<Arguments> mend;  // details of the words for mending it by one click; none: it cannot be
  std::string set_aside;          // id of the SetAside that says why the team lives with it; blank: none

  // Names the finding for as long as it stands: "<rule>/<entity>/<field>".
  std::string key() const;
};

struct FindingChanges {
  std::vector<Finding> added;
  std::vector<std::string> removed;  // keys; a finding whose details changed is removed and added
};

class Inspector final : public TreeListener {
 public:
  Inspector(const Tree& tree, std::optional<Date> today)
      : tree_(&tree), today_(today), relations_(*tree.document().plan, tree.index()) {
    walk(*tree.document().plan, [&](Entity& entity) { namers_.note(entity); });
    FindingChanges ignored;
    inspect_all(ignored);
  }

  void set_today(Date today);

  // What has changed since the last call, after bringing the findings up to date.
  FindingChanges update();

  // All findings, in the plan's order.
  std::vector<Finding> findings() const;

  // The edits that mend a finding. Throws Refused: no-such-finding (it is gone, or never was), cannot-mend.
  std::vector<Edit> mend(const std::string& key, const std::string& new_id) const;

  void after_set(Entity& entity, const Field& field, const Stamp&) override;
  void after_insert(Entity& entity, const Stamp&) override;
  void before_remove(Entity& entity, const Stamp&) override;
  void before_move(Entity& entity) override;
  void after_move(Entity& entity, const Stamp&) override;

 private:
  struct Wide {
    Entity* entity;
    const Rules* rules;  // those of wide reach
  };

  Context context() const { return {*tree_->document().plan, tree_->index(), today_, readings_, relations_}; }
  void inspect_all(FindingChanges& changes);
  void read_set_asides();
  void inspect_touched(FindingChanges& changes);
  void inspect_others(FindingChanges& changes);
  void inspect_namers(FindingChanges& changes);
  bool is_touched(const Entity& entity) const;
  void touch(const Entity& entity);
  void touch_with_all_below(Entity& entity);
  void come(Entity& entity);
  void go(Entity& entity);
  void note_edited(const Noun& noun, const Field* field = nullptr);
  void inspect_namers_of_edited(FindingChanges& changes);
  Rules heeding(const Rules& rules) const;
  bool finds(const Entity& entity, const Rules& rules) const;
  void inspect(Entity& entity, const Rules& rules, FindingChanges& changes);
  template <class IsAsked>
  void inspect(Entity& entity, const IsAsked& is_asked, FindingChanges& changes);
  void inspect(Entity& entity, Reach least, FindingChanges& changes);
  template <class IsAsked>
  StandingFindings ask(Entity& entity, const StandingFindings& before, const IsAsked& is_asked) const;
  std::optional<StandingFinding> ask(Entity& entity, const Rule& rule) const;
  void compare(const Entity& entity, const StandingFindings& before, const StandingFindings& after,
               FindingChanges& changes) const;
  static Finding finding(const Entity& entity, const StandingFinding& standing);
  static std::string key(const std::string& entity, const StandingFinding& standing);

  const Tree* tree_;
  std::optional<Date> today_;
  GoalReadings readings_;
  Relations relations_;
  std::unordered_map<std::string, std::string> set_asides_;  // key of a finding -> id of its SetAside
  FindingsByEntity standing_;
  std::vector<Wide> wide_;                   // entities that a rule of wide reach is asked of
  std::unordered_set<std::string> touched_;  // entities edited since the last update, and those above them
  Namers namers_;
  std::vector<std::string> came_;  // entities that came since the last update
  std::vector<Edited> edited_;     // since the last update, each once
  bool is_all_open_ = false;       // everything is asked again
  std::vector<std::string> gone_;  // entities removed since the last update
};

}  // namespace waymark
