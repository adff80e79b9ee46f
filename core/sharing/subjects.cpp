#include "core/sharing/subjects.hpp"

#include "core/model/document.hpp"
#include "core/model/nouns.hpp"

namespace waymark {
namespace {

const Entity* top_of(const Entity& entity) {
  const Entity* top = &entity;
  while (top->parent && top->parent->parent) top = top->parent;
  return top;
}

bool refers_to(const Entity& entity, const std::unordered_set<std::string>& names) {
  for (const Field& field : entity.noun().fields) {
    if (field.kind == Kind::reference && names.count(field.at<std::string>(entity)) > 0) return true;
    if (field.kind != Kind::references) continue;
    for (const std::string& id : field.at<std::vector<std::string>>(entity))
      if (names.count(id) > 0) return true;
  }
  return false;
}

const Plan& plan_of(const Entity& entity) {
  const Entity* top = &entity;
  while (top->parent) top = top->parent;
  return static_cast<const Plan&>(*top);
}

}  // namespace

const Subjects::Names& Subjects::home_of(const Measure& measure) {
  const Entity* root = top_of(measure);
  const auto [found, is_new] = homes_.try_emplace(root);
  Names& names = found->second;
  if (!is_new) return names;
  walk(*root, [&](const Entity& each) {
    const bool may_be_referred_to = &each.noun() == &noun_of<Goal>() || &each.noun() == &noun_of<Measure>();
    if (may_be_referred_to || &each == root) names.insert(each.id);
    if (&each.noun() != &noun_of<Goal>()) return;
    const auto& goal = static_cast<const Goal&>(each);
    names.insert(goal.gaps.ids.begin(), goal.gaps.ids.end());
    names.insert(goal.root_causes.ids.begin(), goal.root_causes.ids.end());
  });
  for (const RootCause& cause : plan_of(measure).root_causes)
    if (names.count(cause.id) > 0) names.insert(cause.gaps.ids.begin(), cause.gaps.ids.end());
  return names;
}

bool Subjects::belongs(const Entity& entity, const Measure& measure) {
  const Names& home = home_of(measure);
  for (const Entity* each = &entity; each->parent; each = each->parent)
    if (home.count(each->id) > 0 || refers_to(*each, home) || has_text_that_names(*each, measure)) return true;
  return false;
}

bool Subjects::has_text_that_names(const Entity& entity, const Measure& measure) {
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::text && names(field.at<Text>(entity), measure)) return true;
  return false;
}

bool Subjects::names(std::string_view text, const Measure& measure) {
  const auto [found, is_new] = topics_.try_emplace(&measure);
  if (is_new) found->second = topic_of(measure);
  return speaks_of(text, found->second);
}

}  // namespace waymark
