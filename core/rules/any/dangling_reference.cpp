// The plan mentions something that is not in it: it was in another copy, or was taken out of the file by hand.
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_known(const std::string& id, const Field& field, const Context& context) {
  if (id.empty()) return true;
  const Entity* entity = context.index.find(id);
  return entity && &entity->noun() == &field.target();
}

Verdict check(const Entity& entity, const Context& context) {
  for (const Field& field : entity.noun().fields) {
    if (field.kind == Kind::reference && !is_known(field.at<std::string>(entity), field, context))
      return {Outcome::fail, &field};
    if (field.kind != Kind::references) continue;
    for (const auto& id : field.at<std::vector<std::string>>(entity))
      if (!is_known(id, field, context)) return {Outcome::fail, &field};
  }
  return pass();
}

}  // namespace

extern const Rule kDanglingReference;
const Rule kDanglingReference = {"dangling-reference", Severity::must, "", nullptr, Reach::links, check};

}  // namespace waymark
