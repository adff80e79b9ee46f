// A rule: a record and a small function. Rules know the domain; they know nothing of files, of the page or of each
// other.
#pragma once

#include <optional>
#include <string_view>

#include "core/edit/index.hpp"
#include "core/rules/finding.hpp"

namespace waymark {

// What a rule may look at besides its entity.
struct Context {
  const Plan& plan;
  const Index& index;
  std::optional<Date> today;  // none: rules about "now" cannot tell
};

// How far a rule looks, so that after an edit only what can have changed is asked again.
enum class Reach : std::uint8_t {
  own,   // the entity's fields and what is below it
  wide,  // other entities, the plan's head or the day as well
};

struct Rule {
  std::string_view id;
  Severity severity = Severity::should;
  std::string_view field;           // where the finding shows; blank: at the entity as a whole
  const Noun& (*noun)() = nullptr;  // null: asked of every noun
  Reach reach = Reach::own;
  Verdict (*check)(const Entity&, const Context&) = nullptr;
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

// The entity that a reference names, or null when blank or dangling.
template <class T>
const T* target(const Ref<T>& reference, const Context& context) {
  const Entity* entity = reference.id.empty() ? nullptr : context.index.find(reference.id);
  return entity && &entity->noun() == &noun_of<T>() ? static_cast<const T*>(entity) : nullptr;
}

}  // namespace waymark
