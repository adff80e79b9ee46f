// Numbers of goals: values, units, kind and direction of change.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

constexpr Language en = Language::en;
constexpr Language es = Language::es;
constexpr std::nullopt_t none = std::nullopt;
using Value = std::optional<double>;

struct Case {
  Language language;
  const char* text;
  Value baseline;
  Value target;
  const char* unit;
  const char* change;
  Direction direction;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class Amounts : public testing::TestWithParam<Case> {};

TEST_P(Amounts, AreRead) {
  const Case& expected = GetParam();
  const GoalReading reading = read_goal(expected.text, expected.language);
  EXPECT_EQ(reading.baseline_value, expected.baseline);
  EXPECT_EQ(reading.target_value, expected.target);
  EXPECT_EQ(to_text(reading.unit), expected.unit);
  EXPECT_EQ(to_text(reading.change), expected.change);
  EXPECT_EQ(reading.direction, expected.direction);
}

constexpr auto up = Direction::increase;
constexpr auto down = Direction::decrease;
constexpr auto same = Direction::maintain;
constexpr auto unsaid = Direction::unset;

// clang-format off
INSTANTIATE_TEST_SUITE_P(Words, Amounts, testing::Values(
    Case{en, "Chronic absence will be cut in half.", none, 50, "percent", "by_percent", down},
    Case{en, "Reduce absences by one third.", none, 33.3, "percent", "by_percent", down},
    Case{en, "Two thirds of students will pass.", none, 66.7, "percent", "to", unsaid},
    Case{en, "Four out of five families will attend.", none, 80, "percent", "to", unsaid},
    Case{en, "Seventy-five percent of students will pass.", none, 75, "percent", "to", unsaid},
    Case{en, "Double the number of students in dual credit.", none, 100, "percent", "by_percent", up},
    Case{en, "Students will grow one and a half years in reading.", none, 1.5, "years", "by", up},
    Case{es, "Bajar a la mitad las faltas.", none, 50, "percent", "by_percent", down},
    Case{es, "7 de cada 10 alumnos leerán.", none, 70, "percent", "to", unsaid},
    Case{es, "Reducir en una tercera parte los incidentes.", none, 33.3, "percent", "by_percent", down}));

INSTANTIATE_TEST_SUITE_P(Pairs, Amounts, testing::Values(
    Case{en, "Attendance grows from 92.1% to 95%.", 92.1, 95, "percent", "to", up},
    Case{en, "Referrals fall from 1,412 to fewer than 1,300.", 1412, 1300, "count", "to", down},
    Case{en, "Up 4%, from 30% to 34%.", 30, 34, "percent", "to", up},
    Case{en, "From 85.8% to 88%: families that are satisfied.", 85.8, 88, "percent", "to", up},
    Case{en, "Raise the average score on the survey (3.4 in 2018-19) to 3.58.", 3.4, 3.58, "score", "to", up},
    Case{en, "Proficiency: 24% (2023-24) → 18% (2025-26).", 24, 18, "percent", "to", down},
    Case{en, "The gap will shrink from 28 points to 18 points in proficiency.", 28, 18, "percentage_points", "to", down},
    Case{en, "In 2024 only 31% were proficient; by 2027 at least 45% will be.", 31, 45, "percent", "to", up},
    Case{en, "In fall 2024, 40% met benchmark. By spring 2025, 65% will.", 40, 65, "percent", "to", up},
    Case{en, "Grow from six clubs to ten.", 6, 10, "count", "to", up},
    Case{en, "Cut failures from one in five to one in ten.", 20, 10, "percent", "to", down},
    Case{en, "60% of students will pass instead of 45%.", 45, 60, "percent", "to", up},
    Case{en, "The pass rate, which was 45% in 2023, will be 60% in 2026.", 45, 60, "percent", "to", up},
    Case{en, "Pass rate. Baseline (2022): 45%. Target (2025): 60%.", 45, 60, "percent", "to", up},
    Case{es, "Pasar del 45% actual al 60%.", 45, 60, "percent", "to", up},
    Case{es, "Subir la nota media de 5,8 a 6,5.", 5.8, 6.5, "score", "to", up},
    Case{es, "Pasar de 1.250 a 1.300 alumnos.", 1250, 1300, "count", "to", up},
    Case{es, "Incrementar en 10 puntos el puntaje promedio, de 265 a 275 puntos.", 265, 275, "score", "to", up}));

INSTANTIATE_TEST_SUITE_P(Changes, Amounts, testing::Values(
    Case{en, "Increase proficiency by 5 percentage points.", none, 5, "percentage_points", "by", up},
    Case{en, "Passing students will increase by 20% points.", none, 20, "percentage_points", "by", up},
    Case{en, "Decrease tardies by 15%.", none, 15, "percent", "by_percent", down},
    Case{en, "A 10% reduction in referrals.", none, 10, "percent", "by_percent", down},
    Case{en, "English learners will move up 2 levels.", none, 2, "level", "by", up},
    Case{es, "Disminuir en 8% el número de reprobados.", none, 8, "percent", "by_percent", down}));

INSTANTIATE_TEST_SUITE_P(Ends, Amounts, testing::Values(
    Case{en, "Hold attendance steady at 96% to 98%.", none, 96, "percent", "to", same},
    Case{en, "Absence falls below 20%.", none, 20, "percent", "to", down},
    Case{en, "Between 50 and 80% go beyond.", none, 50, "percent", "to", unsaid},
    Case{en, "60% by 2025, 65% by 2026, 70% by 2027.", none, 70, "percent", "to", unsaid},
    Case{en, "80% of students will score 3 or higher.", none, 80, "percent", "to", unsaid},
    Case{en, "Students who miss 10% of days will drop to 12%.", none, 12, "percent", "to", down},
    Case{en, "Have at least 20 different students attend.", none, 20, "count", "to", unsaid},
    Case{es, "Mantener la asistencia por encima del 94%.", none, 94, "percent", "to", same}));
// Counts in brackets explain a percentage; values in the order of their times are where things were and should be.
INSTANTIATE_TEST_SUITE_P(Explained, Amounts, testing::Values(
    Case{en, "Chronic absence will fall from 14.0% (168 of 1,200 in 2025-26) to 9.0%.", 14, 9, "percent", "to", down},
    Case{es, "El ausentismo bajará del 14.0% (168 de 1,200 en 2025-26) al 9.0%.", 14, 9, "percent", "to", down},
    Case{es, "Subir del 40% (25 de 63) al 80% los alumnos que leen con fluidez.", 40, 80, "percent", "to", up},
    Case{en, "The student will read 80 words per minute with 95% accuracy.", none, 80, "count", "to", unsaid},
    Case{en, "Hold three parent workshops.", none, 3, "count", "to", unsaid}));

INSTANTIATE_TEST_SUITE_P(InTheOrderOfTime, Amounts, testing::Values(
    Case{en, "Students at benchmark in phonics: Fall 40%, Spring 65%.", 40, 65, "percent", "to", up},
    Case{en, "Sign-ins at family events: 412 last year, 600 this year.", 412, 600, "count", "to", up},
    Case{es, "Asistentes a eventos familiares: 412 el año pasado, 600 en 2026-27.", 412, 600, "count", "to", up},
    Case{en, "Teacher retention: SY2022 84%, SY2027 90%.", 84, 90, "percent", "to", up},
    Case{en, "18% of students are suspended; by June 2027 that rate will be 9%.", 18, 9, "percent", "to", down},
    Case{en, "Scores moved from 18% to 23% last year; by June 2026 they will reach 35%.", 23, 35, "percent", "to", up},
    Case{es, "En 2025 el 62% aprobó matemáticas; en 2027 lo hará el 75%.", 62, 75, "percent", "to", up},
    Case{en, "34% of students read at grade level today. We want 50%.", 34, 50, "percent", "to", up},
    Case{en, "Bring the 41% of students below basic down to 30%.", 41, 30, "percent", "to", down}));

INSTANTIATE_TEST_SUITE_P(InRealGoals, Amounts, testing::Values(
    Case{en, "Lift academic success, as measured by Index 1 on STAAR, from 60 points to 80 points.", 60, 80, "score", "to", up},
    Case{en, "A progress score above -5 in reading.", none, -5, "score", "to", unsaid},
    Case{en, "The graduation rate of Little Falls Schools will rise to 90%.", none, 90, "percent", "to", up},
    Case{en, "80% of pupils will reach the expected standard in reading (71% in 2024).", 71, 80, "percent", "to", up},
    Case{en, "Teachers who would recommend the school: 68% in 2024, 75% in 2026.", 68, 75, "percent", "to", up},
    Case{en, "Halve the number of exclusions.", none, 50, "percent", "by_percent", down},
    Case{en, "Zero students will be expelled.", none, 0, "count", "to", unsaid},
    Case{en, "Close the 24-point gap in reading between English learners and their peers to 14 points.", 24, 14, "percentage_points", "to", down},
    Case{en, "Half of the K-3 students who are below grade level (50%) will pass.", none, 50, "percent", "to", unsaid},
    Case{es, "Incrementar mi participación hasta un promedio de 2 preguntas por clase.", none, 2, "count", "to", up}));
// clang-format on

// Grades, levels, years and names hold numbers that are no amounts.
class NoAmount : public testing::TestWithParam<const char*> {};

TEST_P(NoAmount, IsTaken) {
  const GoalReading reading = read_goal(GetParam(), Language::en);
  EXPECT_FALSE(reading.target_value) << *reading.target_value;
  EXPECT_FALSE(reading.baseline_value) << *reading.baseline_value;
}

INSTANTIATE_TEST_SUITE_P(Names, NoAmount,
                         testing::Values("Improve reading in grades 3-8.", "Support Tier 2 students in 2026-27.",
                                         "Goal 1: better attendance.", "Students at Level 3 read more.",
                                         "Raise the four-year graduation rate.", "Recover from COVID-19.",
                                         "Revise 504 plans.", "7th and 8th graders behave better.",
                                         "Increase Algebra 1 enrollment.",
                                         "Increase the percentage of students scoring at levels 3 and 4.",
                                         "Students do better than in the assessment of year 1."));

}  // namespace
}  // namespace waymark
