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
    Case{en, "Each junior will meet with a counselor in the fall.", true},
    Case{en, "Students will receive small-group counseling.", true},
    Case{en, "Families receive a phone call within two days of an absence.", true},
    Case{en, "Prepare every student for college and career.", false},
    Case{en, "Students meet with success on the state test, 80% of them by May.", false},
    Case{en, "Increase extracurricular participation from 59% to 65%.", false}));

// Verbs that no list has, told by what stands around them.
INSTANTIATE_TEST_SUITE_P(Orders, Doing, testing::Values(
    Case{en, "Repaint the hallways of the annex.", true},
    Case{en, "To inventory all science equipment by August.", true},
    Case{en, "We will overhaul report cards.", true},
    Case{en, "The district will subsidize bus passes.", true},
    Case{en, "2. Laminate new hall passes.", true},
    Case{en, "Be candid with families about the budget.", true},
    Case{en, "Continue to hold data meetings.", true},
    Case{es, "Rotular las aulas antes de octubre.", true},
    Case{es, "Simplificar los formularios de inscripción.", true},
    Case{en, "Slash the dropout rate to 3%.", false},
    Case{en, "Halt the increase in failing grades.", false},
    Case{en, "Continue to raise the graduation rate.", false},
    Case{en, "Ensure that every office is bright and friendly.", false},
    Case{en, "Among the sophomores, 90% will earn six credits.", false},
    Case{es, "Optimizar los resultados académicos de cuarto grado.", false},
    Case{es, "Superar el promedio regional en lectura.", false}));

INSTANTIATE_TEST_SUITE_P(AdultsFirst, Doing, testing::Values(
    Case{en, "Have 85% of teachers in coaching cycles by winter.", true},
    Case{en, "All of our tutors current in CPR by the first day of school.", true},
    Case{en, "Teachers in grades 6-8 trade classes twice a year.", true},
    Case{en, "80% of principals will participate in the leadership academy.", true},
    Case{en, "Increase the percentage of teachers trained in phonics to 90%.", true},
    Case{en, "At least 85% of lesson plans include a language objective.", true},
    Case{en, "Every classroom has a word wall.", true},
    Case{en, "Teams in every wing meet monthly to look at exit tickets.", true},
    Case{es, "El 95% de los docentes aplica la misma rúbrica.", true},
    Case{en, "Teachers' morale rises to 4.2 out of 5.", false},
    Case{en, "Staff turnover falls below 7%.", false},
    Case{en, "95% of custodians say that they feel valued.", false},
    Case{en, "Teachers will help 70% of their students reach proficiency.", false},
    Case{en, "Have 80% of students on grade level by spring.", false},
    Case{es, "Los docentes se sienten valorados.", false}));

// What is offered grows, or is done in a way that can be named; where a result is named, that is the goal.
INSTANTIATE_TEST_SUITE_P(Provision, Doing, testing::Values(
    Case{en, "Procurement of laptops for the library.", true},
    Case{en, "Increase the frequency of data meetings.", true},
    Case{en, "Strengthen onboarding for substitutes.", true},
    Case{en, "Extend library hours to Saturdays.", true},
    Case{en, "Keep families informed about bus routes.", true},
    Case{en, "A crisis plan has been written.", true},
    Case{es, "Establecimiento de normas de aula.", true},
    Case{en, "Implementation of the new curriculum will raise math proficiency from 41% to 50%.", false},
    Case{en, "With the implementation of advisory, referrals will drop by 20%.", false},
    Case{en, "By implementing reading circles, 70% of fourth graders will read at grade level.", false},
    Case{en, "See an increase in attendance.", false},
    Case{es, "Con la implementación del plan lector, el 70% de los alumnos leerá con fluidez.", false}));
// clang-format on

}  // namespace
}  // namespace waymark
