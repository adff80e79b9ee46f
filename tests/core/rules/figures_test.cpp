#include "core/rules/figures.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Figures, AreWrittenAsSomebodyWould) {
  EXPECT_EQ(figure(40), "40");
  EXPECT_EQ(figure(26.2), "26.2");
  EXPECT_EQ(figure(100.0 / 3), "33.33");
  EXPECT_EQ(figure(-4.5), "-4.5");
  EXPECT_EQ(figure(0), "0");
  EXPECT_EQ(figure(-0.001), "0");
  EXPECT_EQ(figure(1e12), "1000000000000");
}

TEST(Figures, TellSharesFromChangesInPercent) {
  Measure measure;
  measure.name = "Students reading at grade level";
  measure.unit = "%";
  EXPECT_TRUE(is_share(measure));
  measure.value_kind = ValueKind::rate;
  EXPECT_FALSE(is_share(measure));
  measure.value_kind = ValueKind::percent;
  EXPECT_TRUE(is_share(measure));
  for (const char* name : {"Median percent of typical growth", "Change since fall", "Índice de asistencia"}) {
    measure.name = name;
    EXPECT_FALSE(is_share(measure)) << name;
  }
  for (const char* name : {"Collaboration in class", "Lessons against the exchange list", "Aspirations heard",
                           "Students who met their six-week growth aim", "Estudiantes que mejoran"}) {
    measure.name = name;
    EXPECT_TRUE(is_share(measure)) << name;
  }
}

}  // namespace
}  // namespace waymark
