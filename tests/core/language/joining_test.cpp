// Several goals in one sentence, and what merely looks like several.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

struct Case {
  Language language;
  const char* text;
  bool is_compound;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class Joining : public testing::TestWithParam<Case> {};

TEST_P(Joining, IsTold) {
  const GoalReading reading = read_goal(GetParam().text, GetParam().language);
  EXPECT_EQ(reading.compound.is_found, GetParam().is_compound) << piece(GetParam().text, reading.compound.span);
}

constexpr Language en = Language::en;
constexpr Language es = Language::es;

// clang-format off
INSTANTIATE_TEST_SUITE_P(Clauses, Joining, testing::Values(
    Case{en, "80% of fifth graders pass the math test and every eighth grader enrolls in an arts course.", true},
    Case{en, "By June, 70% of juniors pass the reading test and 50% of all students join a club.", true},
    Case{en, "To raise parent turnout and to lower suspensions.", true},
    Case{en, "1. Improve spelling. 2. Reduce tardiness.", true},
    Case{en, "Increase FAFSA completion to 75%; cut chronic absence to 11%.", true},
    Case{es, "El 80% aprobará lengua y todas las familias asistirán a una reunión.", true},
    Case{en, "By 2026 40%, by 2027 55% and by 2028 70% of first graders will read at level J.", false},
    Case{en, "Attendance will rise by at least 1% a year and a total of 4% by 2029.", false},
    Case{en, "All sophomores and all juniors will meet the math benchmark.", false},
    Case{es, "Subir el promedio en lectura un 4% para el año 2027, el 5% para el año 2028 y el 6% para el año 2029.", false}));

INSTANTIATE_TEST_SUITE_P(Predicates, Joining, testing::Values(
    Case{en, "Ninth graders will pass Algebra I and earn six credits.", true},
    Case{en, "Students will read at grade level and graduate on time.", true},
    Case{en, "Students meet or exceed the writing standard.", false},
    Case{en, "Increase the number of students taking and passing AP exams to 90.", false},
    Case{en, "90% of seniors will earn a diploma and a certificate.", false}));

INSTANTIATE_TEST_SUITE_P(Orders, Joining, testing::Values(
    Case{en, "Hire two nurses and open a clinic.", true},
    Case{en, "The board will hold two retreats and will attend the state conference.", true},
    Case{en, "The school will have opened a pantry, planted a garden and participated in a food drive.", true},
    Case{es, "Contratar dos tutores y abrir una ludoteca.", true},
    Case{en, "Recruit, train and retain bus drivers.", false},
    Case{en, "Develop and implement a tutoring plan.", false},
    Case{en, "Create a family handbook and share it.", false},
    Case{en, "Collect attendance data and report to the board.", false},
    Case{en, "Expose staff to complex tasks and provide models of complex thinking.", false},
    Case{es, "Elaborar y difundir el plan de convivencia.", false}));

// A subject needs a measure of its own where students' results are spoken of, not where one thing is offered.
INSTANTIATE_TEST_SUITE_P(Subjects, Joining, testing::Values(
    Case{en, "Reading and math proficiency rises from 40% to 50%.", true},
    Case{en, "Increase the percentage of students at mastery in English Language Arts (ELA) and mathematics.", true},
    Case{en, "All students will grow a year in science, technology, engineering and math.", true},
    Case{en, "60% of students will reach their growth goal on MAP Math and Reading.", true},
    Case{en, "Every grade will show growth as measured by NWEA MAP in reading and math.", true},
    Case{en, "Offer tutoring in reading and math after school.", false},
    Case{en, "Increase reading proficiency to 60% as measured by state ELA and math tests.", false},
    Case{en, "Reduce suspensions and expulsions by 10%.", false}));

// One target reached from two places is two goals; several steps of one year are one.
INSTANTIATE_TEST_SUITE_P(Amounts, Joining, testing::Values(
    Case{en, "English learners will go from 22% to 40% proficient and students with IEPs from 15% to 40% proficient.", true},
    Case{en, "Freshmen on track will rise from 61% to 80%, sophomores from 66% to 80%.", true},
    Case{es, "Los alumnos de quinto pasarán del 30% al 60% y los de sexto del 45% al 60% en lectura.", true},
    Case{en, "By fall 60% of juniors and by spring 75% of seniors will have a plan for college.", true},
    Case{en, "By fall 40%, by winter 55% and by spring 70% of first graders will read at level J.", false},
    Case{en, "In October 30%, in February 45% and in May 60% of kindergartners will name all letters.", false},
    Case{en, "60% of third graders will meet the benchmark by fall and 75% by spring.", false},
    Case{es, "En otoño el 40%, en invierno el 55% y en primavera el 70% de primer grado leerá con fluidez.", false},
    Case{en, "Attendance rises from 88% to 90% in 2026 and from 90% to 92% in 2027.", false}));

INSTANTIATE_TEST_SUITE_P(Sums, Joining, testing::Values(
    Case{en, "Reduce tardies and office referrals by 20%.", true},
    Case{es, "Reducir la deserción y los incidentes un 20%.", true},
    Case{en, "Increase rigor and seasonal attendance.", true},
    Case{en, "Improve teaching and daily instruction.", false},
    Case{en, "Reduce the combined total of suspensions and referrals by 20%.", false},
    Case{en, "Tardies and referrals combined will fall by 15%.", false},
    Case{es, "Reducir la suma de faltas e incidentes un 15%.", false},
    Case{en, "Ninth graders and their families will attend one conference.", false},
    Case{en, "Black students and Latino students will graduate at a rate of 90%.", false}));

INSTANTIATE_TEST_SUITE_P(FollowUps, Joining, testing::Values(
    Case{en, "The district will review its dress code and implement a new attendance policy.", true},
    Case{en, "We will track tardies each day, and phone the families of late students.", true},
    Case{en, "I will make 12 home visits this year, and will update the team each month.", true},
    Case{en, "Monitor the use of rubrics and expand rubric-free grading.", true},
    Case{en, "The district will review its dress code and share its findings.", false},
    Case{en, "Review the homework policy and revise it.", false},
    Case{en, "Plan with data about attendance and achievement.", false},
    Case{es, "Mejorar la convivencia, reduciendo los incidentes en un 25%.", false},
    Case{es, "Revisar aspectos del plan, oferta de talleres y horarios.", false}));

INSTANTIATE_TEST_SUITE_P(ForWhom, Joining, testing::Values(
    Case{es, "Disminuir un 20% el nivel bajo para los grados de cuarto y sexto en lenguaje y matemáticas.", true},
    Case{es, "Disminuir un 20% las faltas para mejorar en lenguaje y matemáticas.", false}));
// clang-format on

}  // namespace
}  // namespace waymark
