// Words that say nothing without a number, and the same words where they say which or what for.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

struct Case {
  Language language;
  const char* text;
  const char* soft;  // the first such words, or "" where there are none
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.text; }

class Softness : public testing::TestWithParam<Case> {};

TEST_P(Softness, IsTold) {
  const GoalReading reading = read_goal(GetParam().text, GetParam().language);
  EXPECT_EQ(piece(GetParam().text, reading.vague.span), GetParam().soft);
  EXPECT_EQ(reading.vague.is_found, *GetParam().soft != 0);
}

constexpr Language en = Language::en;
constexpr Language es = Language::es;

// clang-format off
INSTANTIATE_TEST_SUITE_P(Verbs, Softness, testing::Values(
    Case{en, "Continue to strengthen tutoring.", "strengthen"},
    Case{en, "Continue to offer tutoring after school.", ""},
    Case{en, "Monitor and support the progress of students.", "support"},
    Case{en, "Offer social and emotional supports.", ""},
    Case{en, "Use rubrics to support language development.", "support"},
    Case{en, "Draw up a staffing plan to recruit bilingual teachers.", ""},
    Case{en, "Engage students in learning.", "Engage"},
    Case{en, "Engage grade-level teams of teachers in a weekly data meeting.", ""},
    Case{es, "Seguir mejorando la convivencia.", "mejorando"}));

INSTANTIATE_TEST_SUITE_P(Modifiers, Softness, testing::Values(
    Case{en, "Conduct facilitated conferences with families.", ""},
    Case{en, "Share expanded course offerings with families.", ""},
    Case{en, "A professional learning community (PLC) focused on writing meets each week.", ""},
    Case{en, "Teach close reading in every science class.", ""},
    Case{en, "Close the opportunity gap.", "Close the"},
    Case{en, "Write to potential mentors.", ""},
    Case{en, "Help each child reach their potential.", "Help"},
    Case{en, "Analyze test data to find areas for school improvement.", ""},
    Case{en, "The improvement team meets each month.", ""}));

// What a thing is for is a goal; which people are meant is none.
INSTANTIATE_TEST_SUITE_P(Things, Softness, testing::Values(
    Case{en, "Create a strong mentoring program.", "strong"},
    Case{en, "Create a mentoring program.", ""},
    Case{es, "Brindar un apoyo adecuado a los tutores.", "adecuado"},
    Case{es, "El 60% alcanzará el nivel adecuado.", ""},
    Case{es, "Que los abuelos se sientan bienvenidos.", "bienvenidos"},
    Case{es, "Abrir un aula de bienvenida.", ""},
    Case{es, "Formar a los docentes en mediación.", ""},
    Case{es, "Formar ciudadanos.", "Formar"},
    Case{en, "Launch a buddy program that fosters friendships across grades.", "fosters"},
    Case{en, "Create structures that build safe classrooms.", "safe"},
    Case{en, "Track behavior that we agreed to support.", ""},
    Case{es, "Anotar lo que el maestro dice que le ayuda.", ""},
    Case{en, "Offer tutoring to students who need meaningful practice.", ""}));

INSTANTIATE_TEST_SUITE_P(Indicators, Softness, testing::Values(
    Case{en, "Increase proficiency in math, decrease the dropout rate.", "Increase"},
    Case{en, "Increase the graduation rate, decrease the dropout rate.", ""},
    Case{en, "Increase students performing at level 2 on the state test.", ""},
    Case{en, "Increase students performing in the band.", "Increase"},
    Case{en, "Increase students' abilities in writing with meaning.", "Increase"},
    Case{en, "Improve advising so that more students enroll in Math 7.", "Improve"}));
// clang-format on

}  // namespace
}  // namespace waymark
