#include "core/sharing/team_only.hpp"

#include <string_view>

#include "core/model/document.hpp"
#include "core/model/value.hpp"
#include "core/rules/birth_date.hpp"
#include "core/rules/student_number.hpp"

namespace waymark {
namespace {

struct OwnField {
  const Noun& (*noun)();
  std::string_view name;
  WithheldReason reason;
};

constexpr OwnField kOwnFields[] = {
    {&noun_of<Person>, "contact", WithheldReason::contact},
    {&noun_of<Person>, "leaving", WithheldReason::team_only},
    {&noun_of<Person>, "handover", WithheldReason::team_only},
    {&noun_of<Observation>, "asTyped", WithheldReason::team_only},
    {&noun_of<CheckIn>, "note", WithheldReason::team_only},
    {&noun_of<CheckIn>, "next", WithheldReason::team_only},
    {&noun_of<FidelityCheck>, "note", WithheldReason::team_only},
    {&noun_of<Decision>, "meeting", WithheldReason::team_only},
    {&noun_of<Decision>, "changes", WithheldReason::team_only},
    {&noun_of<Plan>, "meetings", WithheldReason::team_only},
    {&noun_of<Plan>, "revisions", WithheldReason::team_only},
    {&noun_of<Plan>, "setAsides", WithheldReason::team_only},
};

void clear(Entity& entity, const Field& field) {
  if (field.kind != Kind::list) return set(entity, field, {});
  auto& list = field.at<Entities>(entity);
  while (!list.empty()) list.take(list.size() - 1);
}

}  // namespace

void remove_team_only(Plan& plan, const Withhold& withhold) {
  walk(plan, [&](Entity& each) {
    for (const OwnField& own : kOwnFields) {
      if (&own.noun() != &each.noun()) continue;
      const Field& field = *find_field(each.noun(), own.name);
      if (is_blank(each, field)) continue;
      clear(each, field);
      withhold(each, field, own.reason);
    }
  });
}

void remove_private_texts(Plan& plan, const Withhold& withhold) {
  walk(plan, [&](Entity& each) {
    for (const Field& field : each.noun().fields) {
      if (field.kind != Kind::text) continue;
      Text& text = field.at<Text>(each);
      if (!has_student_number(text) && !has_birth_date(text)) continue;
      text.clear();
      withhold(each, field, WithheldReason::private_detail);
    }
  });
}

}  // namespace waymark
