// Who does something and who merely takes part: goals that are activities, and results that look like them.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

struct Case {
  Language language;
  const char* text;
  bool is_activity;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class Doing : public testing::TestWithParam<Case> {};

TEST_P(Doing, IsTold) {
  const GoalReading reading = read_goal(GetParam().text, GetParam().language);
  EXPECT_EQ(reading.activity.is_found, GetParam().is_activity) << piece(GetParam().text, reading.activity.span);
}

constexpr Language en = Language::en;
constexpr Language es = Language::es;

// clang-format off
INSTANTIATE_TEST_SUITE_P(Adults, Doing, testing::Values(
    Case{en, "Staff will greet students at the door each morning.", true},
    Case{en, "The counseling team will meet with every senior.", true},
    Case{en, "Our attendance committee reviews the data every month.", true},
    Case{en, "By June our district will have recorded referral data and shared it.", true},
    Case{en, "Governors visit the school and report back to the board.", true},
    Case{en, "Get teachers more involved in scoring the assessments.", true},
    Case{en, "Do exit interviews to find out why people resign.", true},
    Case{en, "Engage the public more at our monthly board meetings.", true},
    Case{en, "Improve how we use data.", true},
    Case{en, "Increase opportunities for families to visit classrooms.", true},
    Case{en, "A behavior matrix is posted in all common areas.", true},
    Case{es, "Dar acceso a tutorías a los jóvenes.", true},
    Case{es, "Pasar de tres a seis talleres para padres cada semestre.", true},
    Case{en, "Office referrals will drop by 10%.", false},
    Case{en, "Increase the diversity of employees.", false},
    Case{es, "Fortalecer el sentido de pertenencia de los docentes.", false}));

INSTANTIATE_TEST_SUITE_P(TakingPart, Doing, testing::Values(
    Case{en, "100% of students will take part in at least one club.", true},
    Case{en, "Every student in grades 6-8 will be assigned an adult mentor.", true},
    Case{en, "Students will receive 90 minutes of reading instruction every day.", true},
    Case{en, "At least 50% of ninth graders will enroll in an after-school tutoring program.", true},
    Case{en, "100% of high school students explore careers through our readiness program.", true},
    Case{en, "All students will have done at least three PBLs.", true},
    Case{en, "95% of students will complete Algebra 1.", false},
    Case{en, "95% of families will complete the annual school climate survey.", false},
    Case{en, "Prepare every student for college and career.", false},
    Case{en, "Increase extracurricular participation from 59% to 65%.", false}));
// clang-format on

}  // namespace
}  // namespace waymark
