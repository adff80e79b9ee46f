#include "core/rules/inspector.hpp"

#include <algorithm>

#include "core/model/plan.hpp"
#include "core/rules/rules_by_noun.hpp"

namespace waymark {
namespace {

// Whether many rules look at it, so that it is simpler to ask everything again: a set-aside names another finding now,
// and a school year or a break changes which days are school days.
bool bears_on_all(const Noun& noun) {
  return &noun == &noun_of<SetAside>() || &noun == &noun_of<SchoolYear>() || &noun == &noun_of<SchoolBreak>();
}

}  // namespace

std::string_view to_text(Severity severity) {
  constexpr std::string_view kNames[] = {"must", "should", "tip"};
  return kNames[static_cast<std::size_t>(severity)];
}

std::string Finding::key() const {
  return std::string(rule->id) + "/" + entity + "/" + (field ? std::string(field->name) : "");
}

void Inspector::set_today(Date today) {
  today_ = today;
  is_all_open_ = true;
}

void Inspector::note_edited(const Noun& noun, const Field* field) {
  const Edited edited{&noun, field};
  if (std::find(edited_.begin(), edited_.end(), edited) == edited_.end()) edited_.push_back(edited);
}

void Inspector::after_set(Entity& entity, const Field& field, const Stamp&) {
  touch(entity);
  note_edited(entity.noun(), &field);
  relations_.forget(entity.noun(), field);
  namers_.note(entity, field);
  if (bears_on_all(entity.noun())) is_all_open_ = true;
}

void Inspector::after_insert(Entity& entity, const Stamp&) {
  touch_with_all_below(entity);
  come(entity);
}

void Inspector::before_move(Entity& entity) { touch(entity); }

void Inspector::after_move(Entity& entity, const Stamp&) {
  touch_with_all_below(entity);
  relations_.forget_with_all_below(entity);
}

// What is not asked again stands as before.
template <class IsAsked>
StandingFindings Inspector::ask(Entity& entity, const StandingFindings& before, const IsAsked& is_asked) const {
  StandingFindings after;
  for (const Rule* rule : rules_of(entity.noun())) {
    if (!is_asked(rule))
      std::copy_if(before.begin(), before.end(), std::back_inserter(after),
                   [&](const StandingFinding& each) { return each.rule == rule; });
    else if (auto standing = ask(entity, *rule))
      after.push_back(std::move(*standing));
  }
  return after;
}

template <class IsAsked>
void Inspector::inspect(Entity& entity, const IsAsked& is_asked, FindingChanges& changes) {
  if (rules_of(entity.noun()).empty()) return;
  const StandingFindings& before = standing_.of(entity.id);
  StandingFindings after = ask(entity, before, is_asked);
  if (before.empty() && after.empty()) return;
  compare(entity, before, after, changes);
  standing_.put(entity.id, std::move(after));
}

void Inspector::inspect(Entity& entity, Reach least, FindingChanges& changes) {
  inspect(
      entity, [least](const Rule* rule) { return rule->reach >= least; }, changes);
}

void Inspector::inspect(Entity& entity, const Rules& rules, FindingChanges& changes) {
  inspect(
      entity, [&](const Rule* rule) { return std::find(rules.begin(), rules.end(), rule) != rules.end(); }, changes);
}

void Inspector::read_set_asides() {
  set_asides_.clear();
  for (const SetAside& each : tree_->document().plan->set_asides)
    set_asides_.emplace(each.rule + "/" + each.entity + "/" + each.field, each.id);
}

void Inspector::inspect_all(FindingChanges& changes) {
  read_set_asides();
  wide_.clear();
  walk(*tree_->document().plan, [&](Entity& entity) {
    if (const auto* rules = wide_rules_of(entity.noun())) wide_.push_back({&entity, rules});
    inspect(entity, Reach::own, changes);
  });
}

void Inspector::inspect_touched(FindingChanges& changes) {
  for (const auto& id : touched_)
    if (Entity* entity = tree_->index().find(id)) inspect(*entity, Reach::own, changes);
}

// Whoever looks further than at itself. Most of a plan's entities have nothing to say before or after, and are told
// apart without anything being built.
void Inspector::inspect_others(FindingChanges& changes) {
  struct Asked {
    Rules rules;
    bool stand = false;  // they find something somewhere
  };
  std::unordered_map<const Rules*, Asked> by_noun;
  for (const auto& [entity, rules] : wide_) {
    const auto [found, is_new] = by_noun.try_emplace(rules);
    Asked& asked = found->second;
    if (is_new) {
      asked.rules = heeding(*rules);
      asked.stand = standing_.has_any(asked.rules);
    }
    if (asked.rules.empty()) continue;
    if (!finds(*entity, asked.rules) && !(asked.stand && standing_.has(entity->id, asked.rules))) continue;
    if (!is_touched(*entity)) inspect(*entity, asked.rules, changes);
  }
}

// Those of the rules whose answer the last edits can have changed.
Rules Inspector::heeding(const Rules& rules) const {
  Rules those;
  std::copy_if(rules.begin(), rules.end(), std::back_inserter(those), [&](const Rule* rule) {
    return !rule->heeds || std::any_of(edited_.begin(), edited_.end(), rule->heeds);
  });
  return those;
}

// Whoever names something that came or went.
void Inspector::inspect_namers(FindingChanges& changes) {
  for (const auto* ids : {&came_, &gone_})
    for (const auto& id : namers_.of(*ids))
      if (Entity* entity = tree_->index().find(id); entity && !is_touched(*entity))
        inspect(*entity, Reach::links, changes);
}

// Whoever names something that was edited, itself or in what is below it.
void Inspector::inspect_namers_of_edited(FindingChanges& changes) {
  std::vector<std::string> edited(touched_.begin(), touched_.end());
  edited.insert(edited.end(), gone_.begin(), gone_.end());
  std::unordered_set<Entity*> asked;
  for (const auto& id : namers_.of(edited))
    for (Entity* each = tree_->index().find(id); each && asked.insert(each).second; each = each->parent) {
      const Rules* rules = naming_rules_of(each->noun());
      if (rules && !is_touched(*each)) inspect(*each, *rules, changes);
    }
}

bool Inspector::finds(const Entity& entity, const Rules& rules) const {
  const Context asked = context();
  return std::any_of(rules.begin(), rules.end(),
                     [&](const Rule* rule) { return rule->check(entity, asked).outcome == Outcome::fail; });
}

bool Inspector::is_touched(const Entity& entity) const { return touched_.count(entity.id) > 0; }

FindingChanges Inspector::update() {
  FindingChanges changes;
  for (const auto& id : gone_) {
    if (tree_->index().find(id)) continue;
    for (const auto& each : standing_.take(id)) changes.removed.push_back(key(id, each));
  }
  if (is_all_open_) {
    inspect_all(changes);
  } else if (!touched_.empty()) {
    inspect_touched(changes);
    inspect_namers(changes);
    inspect_namers_of_edited(changes);
    inspect_others(changes);
  }
  came_.clear();
  gone_.clear();
  touched_.clear();
  edited_.clear();
  is_all_open_ = false;
  return changes;
}

std::vector<Finding> Inspector::findings() const {
  std::vector<Finding> findings;
  walk(*tree_->document().plan, [&](Entity& entity) {
    for (const auto& each : standing_.of(entity.id)) findings.push_back(finding(entity, each));
  });
  return findings;
}

void Inspector::before_remove(Entity& entity, const Stamp&) {
  touch(entity);
  go(entity);
}

void Inspector::come(Entity& entity) {
  relations_.forget_with_all_below(entity);
  walk(entity, [&](Entity& each) {
    note_edited(each.noun());
    came_.push_back(each.id);
    if (const auto* rules = wide_rules_of(each.noun())) wide_.push_back({&each, rules});
    namers_.note(each);
  });
}

void Inspector::go(Entity& entity) {
  relations_.forget_with_all_below(entity);
  std::unordered_set<const Entity*> all;
  walk(entity, [&](Entity& each) {
    note_edited(each.noun());
    gone_.push_back(each.id);
    all.insert(&each);
    if (bears_on_all(each.noun())) is_all_open_ = true;
  });
  const auto is_gone = [&](const Wide& each) { return all.count(each.entity) > 0; };
  wide_.erase(std::remove_if(wide_.begin(), wide_.end(), is_gone), wide_.end());
}

void Inspector::touch(const Entity& entity) {
  for (const Entity* each = &entity; each && touched_.insert(each->id).second; each = each->parent) {
  }
}

void Inspector::touch_with_all_below(Entity& entity) {
  if (entity.parent) touch(*entity.parent);
  walk(entity, [&](Entity& each) {
    note_edited(each.noun());
    touched_.insert(each.id);
    if (bears_on_all(each.noun())) is_all_open_ = true;
  });
}

std::optional<StandingFinding> Inspector::ask(Entity& entity, const Rule& rule) const {
  Verdict verdict = rule.check(entity, context());
  if (verdict.outcome != Outcome::fail) return std::nullopt;
  const Field* field = verdict.field ? verdict.field : find_field(entity.noun(), rule.field);
  const Section section = field ? section_of(entity, *field) : section_of(entity);
  StandingFinding standing{&rule, field, section, std::move(verdict.args), std::nullopt, {}};
  if (rule.mend)
    if (auto mend = rule.mend(entity, context(), "new")) standing.mend = std::move(mend->args);
  if (!set_asides_.empty()) {
    const auto found = set_asides_.find(key(entity.id, standing));
    if (found != set_asides_.end()) standing.set_aside = found->second;
  }
  return standing;
}

std::vector<Edit> Inspector::mend(const std::string& wanted, const std::string& new_id) const {
  for (const auto& [id, standings] : standing_)
    for (const StandingFinding& each : standings) {
      if (key(id, each) != wanted) continue;
      const Entity* entity = tree_->index().find(id);
      std::optional<Mend> mend;
      // The finding may be of an earlier state: mends rest on what the rule found.
      if (!entity || each.rule->check(*entity, context()).outcome != Outcome::fail) break;
      if (each.rule->mend) mend = each.rule->mend(*entity, context(), new_id);
      if (!mend) throw Refused("cannot-mend", "finding", {{"found", wanted}});
      return std::move(mend->edits);
    }
  throw Refused("no-such-finding", "finding", {{"found", wanted}});
}

void Inspector::compare(const Entity& entity, const StandingFindings& before, const StandingFindings& after,
                        FindingChanges& changes) const {
  const auto is_in = [](const StandingFindings& list, const StandingFinding& wanted) {
    return std::any_of(list.begin(), list.end(), [&](const StandingFinding& each) {
      return each.rule == wanted.rule && each.field == wanted.field && each.section == wanted.section &&
             each.args == wanted.args && each.mend == wanted.mend && each.set_aside == wanted.set_aside;
    });
  };
  for (const auto& each : before)
    if (!is_in(after, each)) changes.removed.push_back(key(entity.id, each));
  for (const auto& each : after)
    if (!is_in(before, each)) changes.added.push_back(finding(entity, each));
}

Finding Inspector::finding(const Entity& entity, const StandingFinding& standing) {
  return {standing.rule,    entity.id,     &entity.noun(), standing.field,
          standing.section, standing.args, standing.mend,  standing.set_aside};
}

std::string Inspector::key(const std::string& entity, const StandingFinding& standing) {
  return std::string(standing.rule->id) + "/" + entity + "/" +
         (standing.field ? std::string(standing.field->name) : "");
}

}  // namespace waymark
