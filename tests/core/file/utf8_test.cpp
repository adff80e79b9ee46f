#include "core/file/utf8.hpp"

#include <gtest/gtest.h>

#include <string>

namespace waymark {
namespace {

TEST(Utf8, AcceptsAllOfUnicode) {
  for (const char* good : {"", "plain", "Ñandú", "\u0800", "\uFFFF", "\uD7FF", "\uE000", "\U00010000", "\U0010FFFF"})
    EXPECT_FALSE(find_bad_utf8(good)) << good;
  EXPECT_FALSE(find_bad_utf8(std::string(1, '\0')));
}

struct Bad {
  const char* what;
  std::string bytes;
  std::size_t offset;
};

class BadUtf8 : public testing::TestWithParam<Bad> {};

TEST_P(BadUtf8, IsFoundAtItsFirstByte) {
  EXPECT_EQ(find_bad_utf8(GetParam().bytes), GetParam().offset);
  EXPECT_EQ(find_bad_utf8("ok \u00e9" + GetParam().bytes), GetParam().offset + 5);
}

INSTANTIATE_TEST_SUITE_P(
    Sequences, BadUtf8,
    testing::Values(Bad{"overlong_slash", "\xC0\xAF", 0}, Bad{"overlong_two", "\xC1\xBF", 0},
                    Bad{"overlong_three", "\xE0\x9F\xBF", 0}, Bad{"overlong_four", "\xF0\x8F\xBF\xBF", 0},
                    Bad{"first_surrogate", "\xED\xA0\x80", 0}, Bad{"last_surrogate", "\xED\xBF\xBF", 0},
                    Bad{"beyond_unicode", "\xF4\x90\x80\x80", 0}, Bad{"five_bytes", "\xF8\x88\x80\x80\x80", 0},
                    Bad{"lone_continuation", "a\x80", 1}, Bad{"cut_two", "a\xC3", 1}, Bad{"cut_three", "ab\xE2\x82", 2},
                    Bad{"cut_four", "\xF0\x9F\x98", 0}, Bad{"wrong_third", "\xE2\x82\x41", 0},
                    Bad{"wrong_fourth", "\xF0\x9F\x98\xC0", 0}, Bad{"ff", "\xFF", 0}),
    [](const auto& each) { return each.param.what; });

TEST(Utf8, CountsCodePoints) {
  EXPECT_EQ(utf8_length(""), 0u);
  EXPECT_EQ(utf8_length("a\u00e9\u20ac\U0001F600"), 4u);
}

}  // namespace
}  // namespace waymark
