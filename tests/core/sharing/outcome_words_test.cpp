#include "core/sharing/outcome_words.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

Topic topic(const char* name) {
  Measure measure;
  measure.name = name;
  return topic_of(measure);
}

struct Pair {
  const char* one;
  const char* other;
};

class Akin : public ::testing::TestWithParam<Pair> {};
TEST_P(Akin, AreFoundBothWays) {
  EXPECT_TRUE(are_akin(topic(GetParam().one), topic(GetParam().other)));
  EXPECT_TRUE(are_akin(topic(GetParam().other), topic(GetParam().one)));
}
INSTANTIATE_TEST_SUITE_P(All, Akin,
                         ::testing::Values(Pair{"Suspensions, Black students", "All students suspended"},
                                           Pair{"Black students suspended", "White students suspended"},
                                           Pair{"Absent students, grade 7", "Absences in grade 8"},
                                           Pair{"Suspended students by quarter", "Suspended students by year"},
                                           Pair{"Suspensions at Lincoln House", "Suspensions, total"},
                                           Pair{"Black students", "All students"},
                                           Pair{"Estudiantes suspendidos, grado 7",
                                                "Suspensiones de todos los estudiantes"},
                                           Pair{"Reads at grade level", "Students reading at grade level, girls"}));

class Apart : public ::testing::TestWithParam<Pair> {};
TEST_P(Apart, AreNotJoinedByWordsOfAnyMeasure) {
  EXPECT_FALSE(are_akin(topic(GetParam().one), topic(GetParam().other)));
  EXPECT_FALSE(are_akin(topic(GetParam().other), topic(GetParam().one)));
}
INSTANTIATE_TEST_SUITE_P(
    All, Apart,
    ::testing::Values(Pair{"Black students suspended", "Black students absent"},
                      Pair{"Percent of students proficient in reading", "Percent of students enrolled in algebra"},
                      Pair{"Students suspended in grade 7", "Students reading at grade level in grade 7"},
                      Pair{"Black students suspended", "Students with disabilities suspended"},
                      Pair{"Porcentaje de estudiantes de grado 7 ausentes",
                           "Porcentaje de estudiantes de grado 7 suspendidos"},
                      Pair{"All students", "Students absent"}));

TEST(SpeaksOf, NamesAnOutcomeOrAGroup) {
  const Topic suspended = topic("Black students suspended in the year");
  EXPECT_TRUE(speaks_of("Suspensions fell to 12.2%.", suspended));
  EXPECT_TRUE(speaks_of("Of the Black students, 12.2%", suspended));
  EXPECT_FALSE(speaks_of("12.2% of students were absent in the year.", suspended));
}

}  // namespace
}  // namespace waymark
