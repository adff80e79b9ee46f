#include "core/rules/namers.hpp"

#include "core/model/field.hpp"

namespace waymark {

void Namers::note(const Entity& entity) {
  for (const Field& field : entity.noun().fields) note(entity, field);
}

void Namers::note(const Entity& entity, const Field& field) {
  if (field.kind == Kind::reference) note(entity, field.at<std::string>(entity));
  if (field.kind == Kind::references)
    for (const auto& id : field.at<std::vector<std::string>>(entity)) note(entity, id);
}

void Namers::note(const Entity& entity, const std::string& named) {
  if (named.empty()) return;
  auto& known = known_[named];
  // So that a field that goes to and fro between two names does not make this grow.
  if (known.empty() || known.back() != entity.id) known.push_back(entity.id);
}

std::unordered_set<std::string> Namers::of(const std::vector<std::string>& ids) const {
  std::unordered_set<std::string> namers;
  for (const auto& id : ids) {
    const auto found = known_.find(id);
    if (found != known_.end()) namers.insert(found->second.begin(), found->second.end());
  }
  return namers;
}

}  // namespace waymark
