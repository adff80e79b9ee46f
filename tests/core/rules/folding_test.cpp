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

TEST(Folding, FindsWholeWordsInAText) {
  EXPECT_TRUE(contains_words("Median percent of typical Growth", "growth"));
  EXPECT_TRUE(contains_words("Median percent of typical Growth", "of typical"));
  EXPECT_TRUE(contains_words("collaboration ratio", "ratio"));
  EXPECT_FALSE(contains_words("Collaboration", "ratio"));
  EXPECT_FALSE(contains_words("growths", "growth"));
  EXPECT_FALSE(contains_words("Growing", "growth"));
  EXPECT_FALSE(contains_words("", "growth"));
}

}  // namespace
}  // namespace waymark
