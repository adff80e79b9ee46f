#include "core/file/json.hpp"

#include <gtest/gtest.h>

#include "core/file/limits.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing_support::refusal;
using testing_support::refusal_place;

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(ParseJson, KeepsOrderAndValues) {
  const char* text = R"({"b":[1,-2,2.5,1e300,true,null,"\u00e9\n"],"a":{"__proto__":{"x":1},"constructor":0}})";
  EXPECT_EQ(compact(parse_json(text)),
            R"({"b":[1,-2,2.5,1e+300,true,null,"é\n"],"a":{"__proto__":{"x":1},"constructor":0}})");
}

struct Hostile {
  const char* name;
  std::string text;
  std::string refused;
};

class HostileJson : public testing::TestWithParam<Hostile> {};

TEST_P(HostileJson, IsRefusedWithItsPlace) {
  EXPECT_EQ(refusal_place([] { parse_json(GetParam().text); }), GetParam().refused);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, HostileJson,
    testing::Values(Hostile{"empty", "", "not-json at "}, Hostile{"white_space", " \n ", "not-json at "},
                    Hostile{"trailing", "{} {}", "not-json at "}, Hostile{"comment", "/* */ {}", "not-json at "},
                    Hostile{"trailing_comma", "[1,]", "not-json at "},
                    Hostile{"single_quotes", "{'a':1}", "not-json at "}, Hostile{"nan", R"({"a":NaN})", "not-json at "},
                    Hostile{"infinity", "[Infinity]", "not-json at "},
                    Hostile{"minus_infinity", "[-Infinity]", "not-json at "}, Hostile{"hex", "[0x10]", "not-json at "},
                    Hostile{"leading_zero", "[012]", "not-json at "},
                    Hostile{"raw_control", "[\"a\x01\"]", "not-json at "},
                    Hostile{"lone_high_surrogate", R"(["\ud800"])", "not-json at "},
                    Hostile{"lone_low_surrogate", R"(["\udc00"])", "not-json at "},
                    Hostile{"bad_utf8", "[\"\xC0\xAF\"]", "bad-utf8 at "},
                    Hostile{"exponent", R"({"a":[0,1e999]})", "number-too-large at a[1]"},
                    Hostile{"minus_exponent", "[-1e999]", "number-too-large at [0]"},
                    Hostile{"past_2_53", R"({"a":{"b":9007199254740993}})", "number-too-large at a.b"},
                    Hostile{"exactly_2_53", "[9007199254740992]", "number-too-large at [0]"},
                    Hostile{"negative", "[[],[-9007199254740993]]", "number-too-large at [1][0]"},
                    Hostile{"past_64_bits", "[{\"a\":18446744073709551617}]", "number-too-large at [0].a"},
                    Hostile{"duplicate", R"({"a":1,"a":1})", "duplicate-key at a"},
                    Hostile{"escaped_duplicate", R"({"a":1,"\u0061":1})", "duplicate-key at a"},
                    Hostile{"deep_duplicate", R"({"x":[0,{"y":{"a":1,"b":2,"a":3}}]})", "duplicate-key at x[1].y.a"}),
    [](const auto& each) { return each.param.name; });

TEST(ParseJson, FindsDuplicatesInLargeObjects) {
  std::string text = "{\"k0\":0";
  for (int i = 1; i < 100; ++i) text += ",\"k" + std::to_string(i) + "\":0";
  EXPECT_EQ(refusal_place([&] { parse_json(text + "}"); }), "accepted");
  EXPECT_EQ(refusal_place([&] { parse_json(text + ",\"k3\":0}"); }), "duplicate-key at k3");
  EXPECT_EQ(refusal_place([&] { parse_json(text + ",\"k99\":0}"); }), "duplicate-key at k99");
}

TEST(ParseJson, LimitsDepth) {
  EXPECT_EQ(refusal_place([] { parse_json(nested(kMaxDepth)); }), "accepted");
  EXPECT_EQ(refusal([] { parse_json(nested(kMaxDepth + 1)); })->code, "too-deep");
  EXPECT_EQ(refusal([] { parse_json(std::string(5'000'000, '[')); })->code, "too-deep");
}

TEST(ParseJson, LimitsBytesAndCount) {
  EXPECT_EQ(refusal([] { parse_json(std::string(kMaxFileBytes + 1, ' ')); })->code, "file-too-large");
  std::string text = "[0";
  for (std::size_t i = 1; i < kMaxValues; ++i) text += ",0";
  EXPECT_EQ(refusal([&] { parse_json(text + "]"); })->code, "too-many");
}

TEST(ParseJson, TellsLineAndColumn) {
  const auto error = refusal([] { parse_json("{\n  \"a\": 1,\n  oops\n}"); });
  EXPECT_EQ(error->args, (Arguments{{"line", "3"}, {"column", "3"}}));
}

TEST(ReadCount, NeverWraps) {
  EXPECT_EQ(read_count(Json(4294967295u), "n"), 4294967295u);
  EXPECT_EQ(refusal_place([] { read_count(Json(4294967296u), "n"); }), "out-of-range at n");
  EXPECT_EQ(refusal_place([] { read_count(Json(-1), "n"); }), "wrong-type at n");
  EXPECT_EQ(refusal_place([] { read_count(Json(1.5), "n"); }), "wrong-type at n");
  EXPECT_EQ(refusal_place([] { read_count(Json("1"), "n"); }), "wrong-type at n");
}

TEST(DepthOf, CountsLevels) {
  EXPECT_EQ(depth_of(Json(1)), 0u);
  EXPECT_EQ(depth_of(Json::array()), 1u);
  EXPECT_EQ(depth_of(parse_json(R"({"a":1,"b":[{"c":[]}]})")), 4u);
}

}  // namespace
}  // namespace waymark
