#include <gtest/gtest.h>

#include <string>

#include "core/rules/birth_date.hpp"
#include "core/rules/small_count.hpp"
#include "core/rules/student_number.hpp"

namespace waymark {
namespace {

constexpr const char* kStudentNumbers[] = {
    "Begin with Maria Lopez (ID 483920).",
    "Maria Lopez, ID: 483920, missed the test",
    "Jamal Carter #4839201 needs glasses",
    "student ID 483920",
    "Student #483920",
    "Student No. 48392",
    "Student number is 4839201",
    "SSID: 1234567890",
    "ID de estudiante: 483920",
    "número de estudiante 483920",
    "Número de matrícula: 483920",
    "Maria L., ID# 88213",
    "M. Lopez (ID# 88213)",
    "Jamal, ID 88213, reads at grade 3",
    "Jamal's ID is 88213",
    "Sofía, con ID 88213",
    "ID# 88213",
    "Two absences (ID: 88213)",
    "student no. 88213",
    "Pupil Nr 88213",
    "Student identifier: 88213",
    "student with ID# 88213",
    "N.º de estudiante 88213",
    "Núm. de alumno: 88213",
    "n.º de expediente 88213",
    "identificación del estudiante: 88213",
    "José, ID: 88213",
};

constexpr const char* kNoStudentNumbers[] = {
    "",
    "ID 483920",
    "Grant ID 84027",
    "Title I Grant ID 48392",
    "Federal Programs ID 483920",
    "Zoom Meeting ID 83920482",
    "District Award #483920 pays for it",
    "Matrícula: 48392 estudiantes",
    "The district has 48392 students and a budget of $483920",
    "Call 555-48392 or write to Maria Lopez, 60601 Chicago",
    "Purchase Order #4839201",
    "Maria Lopez called on 2026-11-03",
    "student ID cards for grade 12345.6",
    "By June 2028, 46% of students (12,345 in all)",
    "Zoom: ID: 83920482",
    "Use the webinar link (ID: 83920482)",
    "Chromebook ID# 48213",
    "Maple Grove, 48213",
    "Grace period: 48213 minutes",
    "Enlace de la reunión, ID: 83920482",
    "Photo ID: 88213",
    "students no longer 88213",
    "Número de estudiantes en 2026: 48392",
};

constexpr const char* kBirthDates[] = {
    "DOB 3/14/2013",
    "DOB: 2013-03-14",
    "D.O.B. 3/14/13",
    "born on March 14, 2013",
    "Born 14 March 2013",
    "date of birth: 3-14-2013",
    "birthdate (3/14/2013)",
    "nacida el 14 de marzo de 2013",
    "Fecha de nacimiento: 14/03/2013",
    "nació el 14 de marzo",
    "Maria Lopez, DOB 3/4/2012",
    "DOB 3/4/12",
    "DOB- 3/4/2012",
    "born 3/4",
    "her birthday is March 4",
    "Maria was born on the 3/4/2012",
    "F. de nac.: 04/03/2012",
    "cumple años el 4 de marzo",
    "nacidas el 4 de marzo de 2012",
};

constexpr const char* kNoBirthDates[] = {
    "",
    "3/14/2013",
    "On March 14, 2013 the board met",
    "students born on or before September 1, 2013",
    "Born out of the meeting of 3/14/2026, this goal stands",
    "born in 2013",
    "The plan was born in March",
    "Nacidos antes del 1 de septiembre de 2013",
    "date of birth is checked by 3 people",
    "Children born September 1, 2013 or later start in grade 7",
    "born between 9/1/2013 and 8/31/2014",
    "Nacidos el 1 de septiembre de 2013 o después",
    "The board met on 3/4/2012",
    "rebirth of reading, March 4",
    "born in 4 of 5 counties",
    "cumple con la meta el 4 de marzo",
    "El plan se cumple el 4 de marzo",
};

struct Count {
  const char* text;
  const char* found;
};

constexpr Count kCounts[] = {
    {"3 students", "3 students"},
    {"Only 4 of our 63 students read at grade level", "4 of our 63 students"},
    {"4 of 41 students (10%) answered", "4 of 41 students"},
    {"In 2025, 3 students were suspended", "3 students"},
    {"Last spring, 3 Black students left", "3 Black students"},
    {"We have 9 new English learners.", "9 new English learners"},
    {"The gap is wide: 7 eighth graders passed", "7 eighth graders"},
    {"7 alumnos", "7 alumnos"},
    {"Solo 5 estudiantes afroamericanos pasaron", "5 estudiantes"},
    {"Hay 4 de 63 estudiantes", "4 de 63 estudiantes"},
    {"3 of the 4 Black students passed", "3 of the 4 Black students"},
    {"Only three of the four Black students passed", "three of the four Black students"},
    {"All 4 Black students were suspended", "4 Black students"},
    {"Three students were suspended", "Three students"},
    {"Only 3 of our English learners passed", "3 of our English learners"},
    {"Black students (n = 4) passed less often", "n = 4"},
    {"Pasaron: 3 de los 4 estudiantes", "3 de los 4 estudiantes"},
    {"Solo tres alumnas leen", "tres alumnas"},
    {"Solo dos de nuestros alumnos leen", "dos de nuestros alumnos"},
};

constexpr const char* kNoCounts[] = {
    "",
    "10 students",
    "Only 12 students",
    "3 teachers",
    "The 3 teachers and students agree",
    "grade 3 students",
    "the grade 3 students",
    "3rd grade students",
    "Only 3rd grade students",
    "In grades 6, 7, 8 students read",
    "grades 6–8 students",
    "grades 7 and 8 students",
    "2 of 3 students",
    "7 of 10 students read at home",
    "9 of every 10 students",
    "1 of 20 students",
    "groups of 4 students",
    "up to 6 students",
    "3 to 5 students",
    "3-5 students",
    "4 students per group",
    "The 3 students at a time",
    "5 students or fewer",
    "3 students in 10",
    "Tier 3 students",
    "the Tier 2 students",
    "Level 1 students",
    "Algebra 1 students",
    "May 3 students will be tested",
    "On 5/3 students will be tested",
    "46% of students",
    "3.5 students",
    "1,003 students",
    "$5 students pay",
    "By June: 8 fewer students",
    "Junio de 2027: 4 estudiantes menos",
    "3 student teachers",
    "The 2 student listening sessions",
    "The 5 students' parents",
    "The 5 students’ parents",
    "1 student council",
    "the 8 grade students",
    "the 5 percent students",
    "Alumnos de grado 3 estudiantes",
    "cada 4 estudiantes",
    "grupos de 4 alumnos",
    "4 alumnos por grupo",
    "No count below 10. Students say so",
    "5 of 20 visits",
    "17 of our 63 students with disabilities",
    "Each teacher sees the 6 students",
    "Every week the coach meets with the three students",
    "Cada docente ve a los 6 estudiantes",
    "The two groups of students",
    "Pairs of two students",
    "two student teachers",
    "(n = 41)",
    "The five grades and their students",
    "Los dos grados y sus estudiantes",
    "3 of 4 students",
    "three quarters of students",
    "The nine weeks that students have",
    "for example, 4 students",
};

TEST(PrivateText, FindsNumbersOfStudents) {
  for (const char* text : kStudentNumbers) EXPECT_TRUE(has_student_number(text)) << text;
  for (const char* text : kNoStudentNumbers) EXPECT_FALSE(has_student_number(text)) << text;
}

TEST(PrivateText, FindsDatesOfBirth) {
  for (const char* text : kBirthDates) EXPECT_TRUE(has_birth_date(text)) << text;
  for (const char* text : kNoBirthDates) EXPECT_FALSE(has_birth_date(text)) << text;
}

TEST(PrivateText, FindsCountsOfAFewStudents) {
  for (const auto& [text, found] : kCounts) EXPECT_EQ(small_count(text, 10), found) << text;
  for (const char* text : kNoCounts) EXPECT_EQ(small_count(text, 10), "") << text;
}

TEST(PrivateText, CountsByThePlansOwnLimit) {
  EXPECT_EQ(small_count("12 students", 20), "12 students");
  EXPECT_EQ(small_count("9 students", 6), "");
}

// A hostile file must not make the coach slow: the time stays in proportion to the length.
TEST(PrivateText, IsNotLedAstrayByOddTexts) {
  for (const char* piece : {"ID # : . ( 12345 ", "only 3 of ", "1/", "born on : = ( ", "((((((((", "aaaaaaaa", "9"}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    has_student_number(text);
    has_birth_date(text);
    small_count(text, 10);
  }
}

}  // namespace
}  // namespace waymark
