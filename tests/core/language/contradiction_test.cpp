// Arithmetic that does not come out is seen, and what comes out is left alone.
#include <gtest/gtest.h>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

std::optional<Contradiction> amount(const std::string& text, Language language = Language::en) {
  return read_goal(text, language).amount_contradiction;
}

std::optional<Contradiction> years(const std::string& text, Language language = Language::en) {
  return read_goal(text, language).years_contradiction;
}

TEST(Contradiction, IsSeenInAmounts) {
  const std::string text = "Chronic absence will fall from 51% to 48%, a decrease of 5 percentage points.";
  const auto found = amount(text);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->said, 5);
  EXPECT_EQ(found->actual, 3);
  EXPECT_NE(piece(text, found->span).find('5'), std::string_view::npos);
}

TEST(Contradiction, IsNoneWhereAmountsComeOut) {
  EXPECT_FALSE(amount("Absence will fall from 51% to 46%, a decrease of 5 percentage points."));
  EXPECT_FALSE(amount("Referrals will fall by 10%, from 50% to 45%."));  // of the value
  EXPECT_FALSE(amount("Reading will rise by 10%, from 50% to 60%."));    // in points
  EXPECT_FALSE(amount("Reading will rise from 27.4% to 40.3%, up 13 percentage points."));
  EXPECT_FALSE(amount("Reading will rise from 27% to 40%."));
  EXPECT_FALSE(amount("Reading will rise by 5 points."));
}

TEST(Contradiction, IsSeenInYears) {
  const auto found = years("5-year goal: absence falls from 52% in 2022 to 37% in 2025.");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->said, 5);
  EXPECT_EQ(found->actual, 3);
  EXPECT_TRUE(years("Meta a 5 años: el ausentismo bajará del 52% en 2022 al 37% en 2025.", Language::es));
}

TEST(Contradiction, IsNoneWhereYearsComeOut) {
  EXPECT_FALSE(years("3-year goal: absence falls from 52% in 2022 to 37% in 2025."));
  EXPECT_FALSE(years("4-year goal: absence falls from 52% in 2022 to 37% in 2025."));  // school years
  EXPECT_FALSE(years("The 4-year graduation rate will rise from 80% in 2022 to 90% in 2028."));
  EXPECT_FALSE(years("A 5-year goal."));
}

}  // namespace
}  // namespace waymark
