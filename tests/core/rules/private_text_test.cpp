#include "core/rules/private_text.hpp"

#include <gtest/gtest.h>

#include <string>

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
