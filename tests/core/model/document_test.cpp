#include "core/model/document.hpp"

#include <gtest/gtest.h>

#include "core/model/position.hpp"
#include "tests/core/support/random_plan.hpp"

namespace waymark {
namespace {

Goal& add_goal(Entity& parent, List<Goal>& list, const char* field, const char* id) {
  auto goal = std::make_unique<Goal>();
  goal->id = id;
  return static_cast<Goal&>(list.insert(list.size(), std::move(goal), parent, *find_field(parent.noun(), field)));
}

struct Nested {
  Document document;
  Plan& plan = *document.plan;
  Goal& top = add_goal(plan, plan.goals, "goals", "top");
  Goal& middle = add_goal(top, top.subgoals, "subgoals", "middle");
  Goal& bottom = add_goal(middle, middle.subgoals, "subgoals", "bottom");
};

TEST(Document, TellsWhereAnEntityStands) {
  Nested nested;
  EXPECT_EQ(path_of(nested.plan), "plan");
  EXPECT_EQ(path_of(nested.bottom), "plan.goals[0].subgoals[0].subgoals[0]");
}

TEST(Document, TellsLevelsAndHeights) {
  Nested nested;
  EXPECT_EQ(level_of(nested.plan), 0u);
  EXPECT_EQ(level_of(nested.bottom), 3u);
  EXPECT_EQ(height_of(nested.plan), 3u);
  EXPECT_EQ(height_of(nested.bottom), 0u);
  EXPECT_TRUE(is_within(nested.bottom, nested.top));
  EXPECT_TRUE(is_within(nested.top, nested.top));
  EXPECT_FALSE(is_within(nested.top, nested.bottom));
}

TEST(Document, SectionsComeFromTheListThatHoldsTheEntity) {
  Nested nested;
  EXPECT_EQ(section_of(nested.plan), Section::team);
  EXPECT_EQ(section_of(nested.bottom), Section::goals);
  EXPECT_EQ(section_of(nested.bottom, *find_field(nested.bottom.noun(), "title")), Section::goals);
  EXPECT_EQ(section_of(nested.plan, *find_field(nested.plan.noun(), "finalReview")), Section::evaluation);
}

TEST(RepairPositions, GivesKeysWhereTheyAreMissing) {
  Nested nested;
  Goal& second = add_goal(nested.plan, nested.plan.goals, "goals", "second");
  repair_positions(nested.plan);
  EXPECT_TRUE(is_position(nested.bottom.stamps.position));
  EXPECT_LT(nested.top.stamps.position, second.stamps.position);
}

TEST(RepairPositions, LeavesGoodKeysAndTwinsAlone) {
  Nested nested;
  Goal& second = add_goal(nested.plan, nested.plan.goals, "goals", "second");
  nested.top.stamps.position = second.stamps.position = "U00A";
  repair_positions(nested.plan);
  EXPECT_EQ(nested.top.stamps.position, "U00A");
  EXPECT_EQ(second.stamps.position, "U00A");
}

TEST(RepairPositions, FollowsTheOrderThatStands) {
  Nested nested;
  Goal& second = add_goal(nested.plan, nested.plan.goals, "goals", "second");
  nested.top.stamps.position = "U00B";
  second.stamps.position = "U00A";
  repair_positions(nested.plan);
  EXPECT_LT(nested.top.stamps.position, second.stamps.position);
}

}  // namespace
}  // namespace waymark
