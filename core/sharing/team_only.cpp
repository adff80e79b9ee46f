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
    {&noun_of<Observation>, "note", WithheldReason::team_only},
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

// Trials of the team are for those who work with it or oversee it.
bool reads_trials(Audience audience) {
  switch (audience) {
    case Audience::equity_team:
    case Audience::leadership:
    case Audience::staff:
    case Audience::state:
    case Audience::board:
      return true;
    case Audience::families:
    case Audience::community:
    case Audience::other:
    case Audience::unset:
      break;
  }
  return false;
}

// Begun, and nothing judged yet.
bool is_empty(const GoalReview& review) {
  const auto is_told = [&](const Field& field) {
    return field.name != "date" && field.name != "goal" && field.name != "reviewers" && !is_blank(review, field);
  };
  for (const Field& field : review.noun().fields)
    if (is_told(field)) return false;
  return true;
}

void remove_trials(Plan& plan, const Withhold& withhold) {
  const Field& field = *find_field(plan.noun(), "cycles");
  if (is_blank(plan, field)) return;
  clear(plan, field);
  withhold(plan, field, WithheldReason::team_only);
}

void remove_empty_reviews(Plan& plan) {
  for (std::size_t i = plan.goal_reviews.size(); i-- > 0;)
    if (is_empty(plan.goal_reviews[i])) plan.goal_reviews.take(i);
}

}  // namespace

void remove_team_only(Plan& plan, Audience audience, const Withhold& withhold) {
  if (!reads_trials(audience)) remove_trials(plan, withhold);
  remove_empty_reviews(plan);
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
