#include "core/rules/naming.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Naming, IsByTheTitleOrByWhatIsWritten) {
  Goal goal;
  EXPECT_EQ(name_of(goal), "");
  goal.statement = "By June 2028, half of them read.";
  EXPECT_EQ(name_of(goal), "By June 2028, half of them read.");
  goal.title = "Reading";
  EXPECT_EQ(name_of(goal), "Reading");
  Gap gap;
  gap.title = "  ";
  gap.outcome = "Suspensions";
  EXPECT_EQ(name_of(gap), "Suspensions");
}

TEST(Naming, CutsLongTextsBetweenWordsAndCharacters) {
  std::string text;
  while (text.size() < 200) text += "word ";
  EXPECT_EQ(beginning_of(text).substr(70), "word word…");
  std::string whole;
  while (whole.size() < 200) whole += "ñ";
  EXPECT_EQ(beginning_of(whole).size() % 2, 1u);
}

}  // namespace
}  // namespace waymark
