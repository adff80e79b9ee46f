// The words that the parts are found in: whole phrases, as a form would call them.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

struct Case {
  Language language;
  const char* text;
  const char* who;
  const char* what;
  const char* source;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class Spans : public testing::TestWithParam<Case> {};

TEST_P(Spans, AreWhole) {
  const Case& expected = GetParam();
  const GoalReading reading = read_goal(expected.text, expected.language);
  EXPECT_EQ(piece(expected.text, reading.who.span), expected.who);
  EXPECT_EQ(piece(expected.text, reading.what.span), expected.what);
  EXPECT_EQ(piece(expected.text, reading.source.span), expected.source);
}

constexpr Language en = Language::en;
constexpr Language es = Language::es;

// clang-format off
INSTANTIATE_TEST_SUITE_P(Sentences, Spans, testing::Values(
    Case{en, "By June 2027 the share of 7th-grade English learners reading at grade level rises from 31% to 45% on the state reading test.",
         "7th-grade English learners", "7th-grade English learners reading at grade level", "state reading test"},
    Case{en, "By 2027, 80% of 3rd graders will read on grade level on NWEA MAP.", "3rd graders", "read on grade level", "NWEA MAP"},
    Case{en, "Reduce office discipline referrals by 10%.", "", "office discipline referrals", ""},
    Case{en, "The gap in math proficiency between Black and White students will narrow to 8%.",
         "Black and White students", "gap in math proficiency", ""},
    Case{en, "Decrease the percentage of students who miss 10 or more days from 30% to 25%.",
         "", "students who miss 10 or more days", ""},
    Case{en, "By 2027 Mitchell students proficient or advanced in social studies rise from 17% to 27% on the fall MEAP test.",
         "Mitchell students", "proficient or advanced in social studies", "MEAP test"},
    Case{en, "The graduation rate of Little Pine Community Schools will rise to 90%.",
         "Little Pine Community Schools", "graduation rate", ""},
    Case{en, "The percent of students who are on track goes from 81% to 83%.", "", "students who are on track", ""},
    Case{en, "Referrals drop by 5 percentage points.", "", "Referrals", ""},
    Case{es, "El porcentaje de alumnos de 4.º grado que leen con fluidez subirá del 40% al 55%.",
         "alumnos de 4.º grado", "alumnos de 4.º grado que leen con fluidez", ""}));
// clang-format on

}  // namespace
}  // namespace waymark
