// Sentences built from parts and repaired: in both languages, as people would write them.
#include "core/workshop/goal_sentence.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/goal_parts.hpp"

namespace waymark {
namespace {

using testing_support::reading_parts;

GoalParts parts_in_spanish() {
  GoalParts parts = reading_parts();
  parts.who = "Estudiantes con discapacidades de 6.º a 8.º";
  parts.what = "Estudiantes que leen al nivel de su grado";
  parts.source = "la prueba de primavera";
  return parts;
}

TEST(GoalSentence, IsBuiltFromAllParts) {
  EXPECT_EQ(
      build_goal(reading_parts(), Language::en),
      "By May 19, 2028, the share of students with disabilities in grades 6-8 reading at grade level will rise from "
      "27% to 40%, as measured by the spring benchmark test.");
  EXPECT_EQ(
      build_goal(parts_in_spanish(), Language::es),
      "Para el 19 de mayo de 2028, el porcentaje de estudiantes con discapacidades de 6.º a 8.º que leen al nivel "
      "de su grado subirá del 27% al 40%, según la prueba de primavera.");
}

TEST(GoalSentence, LeavesOutWhatIsNotKnown) {
  GoalParts parts = reading_parts();
  parts.baseline = std::nullopt;
  parts.source.clear();
  parts.deadline = std::nullopt;
  parts.direction = Direction::increase;
  EXPECT_EQ(build_goal(parts, Language::en),
            "The share of students with disabilities in grades 6-8 reading at grade level will rise to 40%.");
}

TEST(GoalSentence, NeedsATargetAndSomethingThatChanges) {
  GoalParts parts = reading_parts();
  parts.target = std::nullopt;
  EXPECT_EQ(build_goal(parts, Language::en), "");
  parts = reading_parts();
  parts.who.clear();
  parts.what.clear();
  EXPECT_EQ(build_goal(parts, Language::en), "");
}

TEST(GoalSentence, FollowsTheDirectionOfTheNumbers) {
  GoalParts parts;
  parts.what = "Suspensions of Black students";
  parts.baseline = 168;
  parts.target = 108;
  parts.change = ChangeKind::to;
  EXPECT_EQ(build_goal(parts, Language::en), "Suspensions of Black students will fall from 168 to 108.");
  EXPECT_EQ(build_goal(parts, Language::es), "Suspensions of Black students bajará de 168 a 108.");
  parts.direction = Direction::maintain;
  EXPECT_EQ(build_goal(parts, Language::en), "Suspensions of Black students will stay at 108.");
}

TEST(GoalSentence, TellsAmountsOfChangeAsAmounts) {
  GoalParts parts = reading_parts();
  parts.change = ChangeKind::by;
  parts.target = 13;
  parts.source.clear();
  EXPECT_NE(build_goal(parts, Language::en).find("will rise by 13 percentage points."), std::string::npos);
  EXPECT_NE(build_goal(parts, Language::es).find("subirá en 13 puntos porcentuales."), std::string::npos);
}

TEST(GoalSentence, WritesNumbersAndDatesAsPeopleDo) {
  EXPECT_EQ(written_value(27.5, "%"), "27.5%");
  EXPECT_EQ(written_value(120, ""), "120");
  EXPECT_EQ(written_value(3, "points"), "3 points");
  EXPECT_EQ(written_value(1e9, ""), "1000000000");
  EXPECT_EQ(written_date(*parse_date("2028-02-29"), Language::en), "February 29, 2028");
  EXPECT_EQ(written_date(*parse_date("2028-02-29"), Language::es), "29 de febrero de 2028");
}

}  // namespace
}  // namespace waymark
