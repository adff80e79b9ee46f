#include "core/model/value.hpp"

#include <gtest/gtest.h>

#include "core/model/document.hpp"
#include "core/model/goal.hpp"
#include "tests/core/support/random_plan.hpp"

namespace waymark {
namespace {

using testing_support::random_document;

TEST(Value, OfAnotherKindClears) {
  Goal goal;
  const Field& title = *find_field(goal.noun(), "title");
  set(goal, title, std::string("Reading"));
  set(goal, title, 3.0);
  EXPECT_TRUE(goal.title.empty());
}

TEST(SameContent, SeesEveryField) {
  const Document a = random_document(11);
  const Document b = random_document(11);
  ASSERT_TRUE(same_content(*a.plan, *b.plan));
  walk(*b.plan, [&](Entity& entity) {
    for (const Field& field : entity.noun().fields) {
      if (field.kind == Kind::list || is_blank(entity, field)) continue;
      Value before = get(entity, field);
      set(entity, field, {});
      EXPECT_FALSE(same_content(*a.plan, *b.plan)) << path_of(entity) << "." << field.name;
      set(entity, field, std::move(before));
    }
  });
  EXPECT_TRUE(same_content(*a.plan, *b.plan));
}

TEST(SameContent, SeesIdsOrderAndUnknownMembers) {
  const Document a = random_document(12);
  const Document b = random_document(12);
  Entity& person = b.plan->people.size() ? b.plan->people[0] : static_cast<Entity&>(*b.plan);
  const std::string id = std::exchange(person.id, "other");
  EXPECT_FALSE(same_content(*a.plan, *b.plan));
  person.id = id;
  const std::string unknown = std::exchange(person.unknown, R"({"x":1})");
  EXPECT_FALSE(same_content(*a.plan, *b.plan));
  person.unknown = unknown;
  EXPECT_TRUE(same_content(*a.plan, *b.plan));
}

TEST(SameContent, DoesNotLookAtStamps) {
  const Document a = random_document(13);
  const Document b = random_document(13);
  b.plan->stamps.born = {0, 5};
  EXPECT_TRUE(same_content(*a.plan, *b.plan));
}

}  // namespace
}  // namespace waymark
