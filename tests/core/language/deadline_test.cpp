// By when: the words and the day that they stand for.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

constexpr Language en = Language::en;
constexpr Language es = Language::es;

struct Case {
  Language language;
  const char* text;
  const char* words;
  const char* day;  // "" where none can be told
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class Deadlines : public testing::TestWithParam<Case> {};

TEST_P(Deadlines, AreRead) {
  const Case& expected = GetParam();
  const GoalReading reading = read_goal(expected.text, expected.language);
  EXPECT_EQ(piece(expected.text, reading.deadline.span), expected.words);
  EXPECT_EQ(reading.deadline_date ? to_text(*reading.deadline_date) : "", expected.day);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Dated, Deadlines, testing::Values(
    Case{en, "80% pass by June 15th, 2026.", "by June 15th, 2026", "2026-06-15"},
    Case{en, "80% pass by 15 June 2026.", "by 15 June 2026", "2026-06-15"},
    Case{en, "80% pass by 6/15/2026.", "by 6/15/2026", "2026-06-15"},
    Case{en, "80% pass by 2026-06-15.", "by 2026-06-15", "2026-06-15"},
    Case{en, "80% pass by February 2028.", "by February 2028", "2028-02-29"},
    Case{en, "80% pass by spring 2026.", "by spring 2026", "2026-06-30"},
    Case{en, "80% pass by the fall of 2026.", "by the fall of 2026", "2026-12-31"},
    Case{en, "80% pass by 2028.", "by 2028", "2028-12-31"},
    Case{en, "In SY2023-24, 80% pass.", "In SY2023-24", "2024-06-30"},
    Case{en, "80% pass by the end of the 2024-2025 school year.", "by the end of the 2024-2025 school year", "2025-06-30"},
    Case{en, "80% pass within the 23-24 school year.", "within the 23-24 school year", "2024-06-30"},
    Case{en, "75% graduate by the class of 2028.", "by the class of 2028", "2028-06-30"},
    Case{en, "82% pass the 2024 Mathematics SOL.", "2024", "2024-06-30"},
    Case{en, "Between fall 2024 and spring 2025 scores go up 5%.", "Between fall 2024 and spring 2025", "2025-06-30"},
    Case{en, "From 52% in 2022 to 46% in 2025.", "in 2025", "2025-12-31"},
    Case{en, "Rise 5 points each year through 2026.", "each year through 2026", "2026-12-31"},
    Case{es, "El 80% aprobará para junio de 2027.", "para junio de 2027", "2027-06-30"},
    Case{es, "Bajar a 150 al 30 de noviembre de 2025.", "al 30 de noviembre de 2025", "2025-11-30"},
    Case{es, "El 80% aprobará al final del curso 2025/2026.", "al final del curso 2025/2026", "2026-06-30"},
    Case{es, "El 80% aprobará durante 2026.", "durante 2026", "2026-12-31"},
    Case{es, "El 30% aprobará al cierre del sexenio.", "al cierre del sexenio", ""},
    Case{es, "En el cuatrienio, el 80% aprobará.", "En el cuatrienio", ""}));

INSTANTIATE_TEST_SUITE_P(Relative, Deadlines, testing::Values(
    Case{en, "80% pass within two years.", "within two years", ""},
    Case{en, "80% pass over the next 18 months.", "over the next 18 months", ""},
    Case{en, "80% pass by the end of the school year.", "by the end of the school year", ""},
    Case{en, "80% pass by EOY.", "by EOY", ""},
    Case{en, "80% pass by July.", "by July", ""},
    Case{en, "80% pass before winter break.", "before winter break", ""},
    Case{en, "80% pass in the next 3-5 years.", "in the next 3-5 years", ""},
    Case{en, "80% pass over a three-year period.", "over a three-year period", ""},
    Case{en, "80% pass by year's end.", "by year's end", ""},
    Case{es, "El 80% aprobará a lo largo del curso.", "a lo largo del curso", ""},
    Case{en, "80% pass at the end of each quarter.", "at the end of each quarter", ""},
    Case{es, "El 80% aprobará en un plazo de dos años.", "en un plazo de dos años", ""},
    Case{es, "Al terminar el ciclo escolar, el 80% aprobará.", "Al terminar el ciclo escolar", ""}));
// clang-format on

std::string with_setting(const char* text, Language language) {
  const GoalSetting setting{parse_date("2026-09-01"), parse_date("2027-06-11")};
  const GoalReading reading = read_goal(text, language, setting);
  return reading.deadline_date ? to_text(*reading.deadline_date) : "";
}

// "04/06/2027" is in April in English and in June in Spanish, and may be meant the other way round in either.
TEST(DeadlineInNumbers, TellsTheOtherOrder) {
  const GoalReading english = read_goal("80% pass by 04/06/2027.", en);
  EXPECT_EQ(to_text(*english.deadline_date), "2027-04-06");
  EXPECT_EQ(to_text(*english.other_deadline_date), "2027-06-04");
  const GoalReading spanish = read_goal("El 80% aprobará antes del 04/06/2027.", es);
  EXPECT_EQ(to_text(*spanish.deadline_date), "2027-06-04");
  EXPECT_EQ(to_text(*spanish.other_deadline_date), "2027-04-06");
}

TEST(DeadlineInNumbers, IsCertainWhereOnlyOneOrderIsADate) {
  for (const char* text : {"80% pass by 6/15/2026.", "80% pass by 15/6/2026.", "80% pass by 6/6/2026."})
    EXPECT_FALSE(read_goal(text, en).other_deadline_date) << text;
  EXPECT_EQ(to_text(*read_goal("El 80% aprobará antes del 6/15/2026.", es).deadline_date), "2026-06-15");
}

TEST(DeadlineInASetting, CountsFromTheStart) {
  EXPECT_EQ(with_setting("80% pass within two years.", en), "2028-09-01");
  EXPECT_EQ(with_setting("80% pass in six months.", en), "2027-03-01");
  EXPECT_EQ(with_setting("El 80% aprobará en dos años.", es), "2028-09-01");
}

TEST(DeadlineInASetting, EndsWithTheSchoolYear) {
  EXPECT_EQ(with_setting("80% pass by the end of the school year.", en), "2027-06-11");
  EXPECT_EQ(with_setting("80% pass by EOY.", en), "2027-06-11");
  EXPECT_EQ(with_setting("80% pass by the end of next school year.", en), "2028-06-11");
  EXPECT_EQ(with_setting("El 80% aprobará al finalizar el año escolar.", es), "2027-06-11");
}

TEST(DeadlineInASetting, KeepsAWrittenDate) { EXPECT_EQ(with_setting("80% pass by May 2030.", en), "2030-05-31"); }

TEST(DeadlineInASetting, AShortMonthEndsEarlier) {
  const GoalReading reading = read_goal("80% pass within 6 months.", en, {parse_date("2026-08-31"), std::nullopt});
  EXPECT_EQ(to_text(*reading.deadline_date), "2027-02-28");
}

TEST(EndOfSchoolYear, IsTheNextJune) {
  EXPECT_EQ(to_text(*end_of_school_year(*parse_date("2026-08-17"))), "2027-06-30");
  EXPECT_EQ(to_text(*end_of_school_year(*parse_date("2027-02-01"))), "2027-06-30");
  EXPECT_EQ(to_text(*end_of_school_year(*parse_date("2027-06-30"))), "2027-06-30");
  EXPECT_EQ(to_text(*end_of_school_year(*parse_date("2027-07-01"))), "2028-06-30");
}

}  // namespace
}  // namespace waymark
