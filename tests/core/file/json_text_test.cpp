#include "core/file/json_text.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "core/file/field_json.hpp"

namespace waymark {
namespace {

template <class T>
std::string written(const T& each) {
  JsonText text;
  text.value(each);
  return text.take();
}

TEST(JsonText, WritesNumbersAsTheyAreWrittenEverywhere) {
  for (const double number : {0.0, -0.0, 45.0, -3.0, 0.1, 1.0 / 3, 2.5e-7, 1e15, 9007199254740993.0, 1e300, -1e-300})
    EXPECT_EQ(written(number), compact(number_json(number))) << number;
  EXPECT_EQ(written(std::numeric_limits<double>::quiet_NaN()), "null");
  EXPECT_EQ(written(std::numeric_limits<double>::infinity()), "null");
}

TEST(JsonText, EscapesWhatHasToBeEscaped) {
  for (const std::string text : {"plain", "", "a \"b\" \\ c", "line\nline\t", "\x01\x1f\x7f", "añ o – 日本 😀"})
    EXPECT_EQ(written(text), compact(Json(text))) << text;
  EXPECT_EQ(written(std::string("half\xc3")), "\"half\xef\xbf\xbd\"");
}

TEST(JsonText, PutsCommasBetweenAndNowhereElse) {
  JsonText text;
  text.object("none", std::vector<int>{}, "some", std::vector<int>{1, 2}, "blank", std::optional<int>(),  //
              "in", json_object("yes", true, "day", *parse_date("2026-09-04")), "empty",
              [](JsonText& in) { in.object(); });
  EXPECT_EQ(text.take(), R"({"none":[],"some":[1,2],"blank":null,"in":{"yes":true,"day":"2026-09-04"},"empty":{}})");
}

template <class All>
concept CanBeListedLater = requires(All&& all) {
  json_list(std::forward<All>(all), [](int each) { return each; });
};
static_assert(CanBeListedLater<const std::vector<int>&> && CanBeListedLater<std::vector<int>&>);
static_assert(!CanBeListedLater<std::vector<int>> && !CanBeListedLater<const std::vector<int>>);

// A text may end like an open list.
TEST(JsonText, IsNotMisledByTexts) {
  EXPECT_EQ(written(std::vector<std::string>{"[", "{", ":", ","}), R"(["[","{",":",","])");
}

}  // namespace
}  // namespace waymark
