#include "core/model/smart.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

std::string letters(SmartVariant variant) {
  std::string text;
  for (const SmartLetter* letter : smart_letters(variant)) text += letter->letter;
  return text;
}

TEST(Smart, VariantsSpellTheirName) {
  for (const auto variant :
       {SmartVariant::source, SmartVariant::achievable, SmartVariant::attainable, SmartVariant::aligned})
    EXPECT_EQ(letters(variant), "SMART");
  EXPECT_EQ(letters(SmartVariant::smartie), "SMARTIE");
  EXPECT_EQ(letters(SmartVariant::own), "");
  EXPECT_EQ(letters(SmartVariant::unset), "");
}

TEST(Smart, SourceHasActionableAndReasonable) {
  const auto source = smart_letters(SmartVariant::source);
  EXPECT_EQ(source[2]->key, "actionable");
  EXPECT_EQ(source[3]->key, "reasonable");
}

// Keys become ids in the plan, so those of one variant must not clash.
TEST(Smart, KeysOfAVariantAreUnique) {
  for (std::size_t i = 1; i <= kSmartVariantNames.size(); ++i) {
    std::set<std::string_view> keys;
    for (const SmartLetter* letter : smart_letters(static_cast<SmartVariant>(i))) {
      EXPECT_TRUE(keys.insert(letter->key).second) << letter->key;
      EXPECT_FALSE(letter->questions.empty()) << letter->key;
      for (const auto question : letter->questions) EXPECT_TRUE(keys.insert(question).second) << question;
    }
  }
}

TEST(Smart, EveryLetterAndQuestionHasWords) {
  for (const char* language : {"en", "es"}) {
    const std::string words = "\n" + testing_support::locale_file(language, "letters.ftl");
    for (std::size_t i = 1; i <= kSmartVariantNames.size(); ++i)
      for (const SmartLetter* letter : smart_letters(static_cast<SmartVariant>(i))) {
        EXPECT_NE(words.find("\nletter-" + std::string(letter->key) + " ="), words.npos) << language << letter->key;
        for (const auto question : letter->questions)
          EXPECT_NE(words.find("\nquestion-" + std::string(question) + " ="), words.npos) << language << question;
      }
  }
}

}  // namespace
}  // namespace waymark
