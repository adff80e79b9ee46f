#include "core/file/field_json.hpp"

#include <gtest/gtest.h>

#include "core/file/limits.hpp"
#include "core/model/plan.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing_support::refusal_code;

const Field& plan_field(const char* name) { return *find_field(noun_of<Plan>(), name); }
const Field& step_field(const char* name) { return *find_field(noun_of<Step>(), name); }

std::string code(const Json& json, const Field& field) {
  return refusal_code([&] { read_value(json, field, "here"); });
}

TEST(ReadValue, NullIsBlankWhateverTheKind) {
  for (const Noun* noun : all_nouns())
    for (const Field& field : noun->fields) EXPECT_EQ(read_value(nullptr, field, ""), Value()) << field.name;
}

TEST(ReadValue, EveryKindRefusesOtherTypes) {
  const Json values[] = {"text", 1.5, true, Json::array({1}), Json::object()};
  for (const Noun* noun : all_nouns())
    for (const Field& field : noun->fields) {
      int accepted = 0;
      for (const Json& value : values) accepted += code(value, field) == "accepted";
      EXPECT_LE(accepted, 1) << noun->name << "." << field.name;
      EXPECT_NE(code(Json::object(), field), "accepted") << noun->name << "." << field.name;
    }
}

TEST(ReadValue, TextIsCountedInCodePoints) {
  const Field& title = plan_field("title");
  std::string wide;
  for (std::size_t i = 0; i < title.max_length; ++i) wide += "\u00f1";
  EXPECT_EQ(code(wide, title), "accepted");
  EXPECT_EQ(code(wide + "x", title), "too-long");
}

TEST(ReadValue, LineEndsBecomePlain) {
  EXPECT_EQ(read_value("a\r\nb\rc\nd", plan_field("vision"), ""), Value("a\nb\nc\nd"));
  EXPECT_EQ(read_value("a\r\nb\rc\nd", plan_field("title"), ""), Value("a b c d"));
}

TEST(ReadValue, RefusesControlCharacters) {
  EXPECT_EQ(code(std::string("a\0b", 3), plan_field("title")), "control-character");
  EXPECT_EQ(code("a\x1b[2J", plan_field("vision")), "control-character");
  EXPECT_EQ(code("a\x7f", plan_field("title")), "control-character");
  EXPECT_EQ(code("a\tb", plan_field("title")), "accepted");
}

TEST(ReadValue, KeepsScriptLiterally) {
  const char* script = "<script>alert('1')</script><img src=x onerror=alert(1)> ${x} {{x}}";
  EXPECT_EQ(read_value(script, plan_field("title"), ""), Value(script));
}

TEST(ReadValue, NumbersStayWithinTheirBounds) {
  const Field& percent = step_field("percentDone");
  EXPECT_EQ(code(0, percent), "accepted");
  EXPECT_EQ(code(100, percent), "accepted");
  EXPECT_EQ(code(100.001, percent), "out-of-range");
  EXPECT_EQ(code(-0.001, percent), "out-of-range");
  EXPECT_EQ(code("50", percent), "wrong-type");
}

TEST(ReadValue, WholeNumbersHaveNoFraction) {
  const Field& duration = step_field("duration");
  EXPECT_EQ(code(5, duration), "accepted");
  EXPECT_EQ(code(5.0, duration), "accepted");
  EXPECT_EQ(code(5.5, duration), "wrong-type");
}

TEST(ReadValue, MinusZeroIsZero) {
  Step step;
  set(step, step_field("cost"), read_value(-0.0, step_field("cost"), ""));
  EXPECT_EQ(compact(write_value(step, step_field("cost"))), "0");
}

TEST(ReadValue, DatesAreDaysOfTheCalendar) {
  EXPECT_EQ(read_value("2028-02-29", plan_field("start"), ""), Value(*parse_date("2028-02-29")));
  EXPECT_EQ(code("2027-02-29", plan_field("start")), "bad-date");
  EXPECT_EQ(code(20260101, plan_field("start")), "wrong-type");
  EXPECT_EQ(read_value("", plan_field("start"), ""), Value());
}

TEST(ReadValue, ChoicesAreTheTablesNames) {
  EXPECT_EQ(read_value("district", plan_field("level"), ""), Value(std::uint8_t{2}));
  EXPECT_EQ(code("District", plan_field("level")), "bad-choice");
  EXPECT_EQ(code(2, plan_field("level")), "wrong-type");
  EXPECT_EQ(read_value("", plan_field("level"), ""), Value());
}

TEST(ReadValue, ReferencesAreIds) {
  EXPECT_EQ(read_value("p-1_A", step_field("owner"), ""), Value("p-1_A"));
  for (const char* bad : {"a b", "a.b", "\u00e9", "a/b", "a\n"})
    EXPECT_EQ(code(bad, step_field("owner")), "bad-id") << bad;
  EXPECT_EQ(code(std::string(kMaxIdLength, 'a'), step_field("owner")), "accepted");
  EXPECT_EQ(code(std::string(kMaxIdLength + 1, 'a'), step_field("owner")), "bad-id");
}

TEST(ReadValue, ReferencesAreASet) {
  EXPECT_EQ(read_value({"a", "b", "a"}, step_field("helpers"), ""), Value(std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(read_value(Json::array(), step_field("helpers"), ""), Value());
  EXPECT_EQ(code({"a", ""}, step_field("helpers")), "bad-id");
  EXPECT_EQ(code({"a", nullptr}, step_field("helpers")), "wrong-type");
  EXPECT_EQ(code(Json(std::vector<std::string>(kMaxReferences + 1, "a")), step_field("helpers")), "too-many");
}

TEST(ReadValue, ListsAreNotSet) { EXPECT_EQ(code(Json::array(), plan_field("goals")), "not-allowed"); }

TEST(NumberJson, WritesAsPeopleDo) {
  EXPECT_EQ(compact(number_json(45)), "45");
  EXPECT_EQ(compact(number_json(45.5)), "45.5");
  EXPECT_EQ(compact(number_json(-3)), "-3");
  EXPECT_EQ(compact(number_json(0.1)), "0.1");
}

}  // namespace
}  // namespace waymark
