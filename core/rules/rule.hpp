// A rule: a record and a small function, and for some a second function that mends. Rules know the domain; they know
// nothing of files, of the page or of each other.
#pragma once

#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/edit/index.hpp"
#include "core/model/field.hpp"
#include "core/rules/finding.hpp"

namespace waymark {

class GoalReadings;
class Relations;

// What a rule may look at besides its entity.
struct Context {
  const Plan& plan;
  const Index& index;
  std::optional<Date> today;     // none: rules about "now" cannot tell
  const GoalReadings& readings;  // what the goals' sentences say
  const Relations& relations;    // what several rules need of the whole plan
};

// How far a rule looks, so that after an edit only what can have changed is asked again.
enum class Reach : std::uint8_t {
  own,    // the entity's fields and what is below it; the day and the school days, after which everything is asked
  links,  // the same, and whether what the entity names is in the plan
  wide,   // other entities or the plan's head as well
};

// Edits that mend what a rule found, to be made as one undoable step, and the details of the words on its button
// (rule-<id>-mend).
struct Mend {
  Arguments args;
  std::vector<Edit> edits;
};

// What happened to an entity elsewhere in the plan.
struct Edited {
  const Noun* noun;
  const Field* field;  // null: it came, went or moved

  friend bool operator==(const Edited& a, const Edited& b) { return a.noun == b.noun && a.field == b.field; }
};

struct Rule {
  std::string_view id;
  Severity severity = Severity::should;
  std::string_view field;           // where the finding shows; blank: at the entity as a whole
  const Noun& (*noun)() = nullptr;  // null: asked of every noun, or of those that `is_asked` names
  Reach reach = Reach::own;
  Verdict (*check)(const Entity&, const Context&) = nullptr;
  // Asked only where `check` fails; nothing where there is no one right way. `new_id` is for an entity that it inserts.
  std::optional<Mend> (*mend)(const Entity&, const Context&, const std::string& new_id) = nullptr;
  bool (*is_asked)(const Noun&) = nullptr;  // of which nouns, where they are several but not all
  // Of a wide rule: whether that edit elsewhere in the plan can change its answer; null: any can. The day and the
  // school days need not be named.
  bool (*heeds)(const Edited&) = nullptr;
  bool heeds_named = false;  // any edit of what the entity names, itself or in what is below it, can

  bool is_asked_of(const Noun& one) const { return noun ? &noun() == &one : !is_asked || is_asked(one); }
};

// Lets a rule's function take its noun's own type:
//   const Rule kGoalWithoutMeasure = rule<Goal, check>("goal-without-measure", Severity::must, "measures");
template <class T, Verdict (*Check)(const T&, const Context&)>
constexpr Rule rule(std::string_view id, Severity severity, std::string_view field, Reach reach = Reach::own) {
  constexpr auto check = [](const Entity& entity, const Context& context) {
    return Check(static_cast<const T&>(entity), context);
  };
  return {id, severity, field, &noun_of<T>, reach, check};
}

// The same with a mend:
//   const Rule kBackupIsOwner = rule<Step, check, mend>("backup-is-owner", Severity::should, "backup");
template <class T, Verdict (*Check)(const T&, const Context&),
          std::optional<Mend> (*MendIt)(const T&, const Context&, const std::string&)>
constexpr Rule rule(std::string_view id, Severity severity, std::string_view field, Reach reach = Reach::own) {
  Rule made = rule<T, Check>(id, severity, field, reach);
  made.mend = [](const Entity& entity, const Context& context, const std::string& new_id) {
    return MendIt(static_cast<const T&>(entity), context, new_id);
  };
  return made;
}

// What a wide rule heeds: any edit of a noun's entities (the noun itself is named), their coming and going and some of
// their fields, or whatever its own entity names.
template <auto... Members>
struct Fields {};
struct Named {};

namespace detail {

template <class T>
struct Heeded {
  static bool has(const Edited& edited) { return edited.noun == &noun_of<T>(); }
};
template <>
struct Heeded<Named> {
  static bool has(const Edited&) { return false; }  // known by who names what, not by the kind of edit
};
template <auto... Members>
struct Heeded<Fields<Members...>> {
  template <auto Member>
  static bool is(const Edited& edited) {
    using Owner = typename MemberOf<decltype(Member)>::owner;
    return edited.noun == &noun_of<Owner>() && (!edited.field || edited.field->address == &address_of<Member>);
  }
  static bool has(const Edited& edited) { return (is<Members>(edited) || ...); }
};

}  // namespace detail

// The same rule, asked again only after such edits and those of its own entity:
//   const Rule kStepOutsideGoal = heeding<Goal, Fields<&Plan::start>>(rule<Step, check>("...", ..., Reach::wide));
template <class... What>
constexpr Rule heeding(Rule rule) {
  rule.heeds = [](const Edited& edited) { return (detail::Heeded<What>::has(edited) || ...); };
  rule.heeds_named = (std::is_same_v<What, Named> || ...);
  return rule;
}

// An edit of one field, for mends.
Edit set_field(const Entity& entity, std::string_view name, Value value);

// A member of a choice's enum as the value that an edit carries.
template <class E>
Value choice(E member) {
  return static_cast<std::uint8_t>(member);
}

// The entity that a reference names, or null when blank or dangling.
template <class T>
const T* target(const Ref<T>& reference, const Context& context) {
  const Entity* entity = reference.id.empty() ? nullptr : context.index.find(reference.id);
  return entity && &entity->noun() == &noun_of<T>() ? static_cast<const T*>(entity) : nullptr;
}

}  // namespace waymark
