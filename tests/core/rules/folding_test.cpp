#include "core/rules/folding.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Folding, LooksAtNeitherCapitalsNorBlanksAround) {
  EXPECT_TRUE(same_folded("Ana Ruiz", " ana RUIZ\n"));
  EXPECT_TRUE(same_folded("", "  "));
  EXPECT_FALSE(same_folded("Ana Ruiz", "AnaRuiz"));
  EXPECT_FALSE(same_folded("Ana", "Ana Ruiz"));
}

TEST(Folding, FindsAWordInAText) {
  EXPECT_TRUE(contains_folded("Median percent of typical Growth", "growth"));
  EXPECT_FALSE(contains_folded("Growing", "growth"));
  EXPECT_FALSE(contains_folded("", "growth"));
}

}  // namespace
}  // namespace waymark
