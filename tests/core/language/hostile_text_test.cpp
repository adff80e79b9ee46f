// Texts that nobody would call a goal: spans stay inside and on character boundaries, the same text gives the same
// answer, and time grows with length.
#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

constexpr GoalPart GoalReading::*kParts[] = {&GoalReading::who,      &GoalReading::what,   &GoalReading::measure,
                                             &GoalReading::baseline, &GoalReading::target, &GoalReading::source,
                                             &GoalReading::deadline, &GoalReading::vague,  &GoalReading::activity,
                                             &GoalReading::compound};

bool continues_character(const std::string& text, std::size_t place) {
  return place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80;
}

void expect_sound(const std::string& text, Language language) {
  const GoalReading reading = read_goal(text, language);
  const GoalReading again = read_goal(text, language);
  for (const auto part : kParts) {
    const Span span = (reading.*part).span;
    ASSERT_LE(span.begin, span.end) << text;
    ASSERT_LE(span.end, text.size()) << text;
    ASSERT_TRUE((reading.*part).is_found || span.empty()) << text;
    ASSERT_EQ(span, (again.*part).span) << text;
  }
  ASSERT_EQ(reading.target.is_found, reading.target_value.has_value()) << text;
  ASSERT_EQ(reading.baseline.is_found, reading.baseline_value.has_value()) << text;
  ASSERT_EQ(reading.target_value, again.target_value) << text;
  ASSERT_EQ(reading.deadline_date, again.deadline_date) << text;
}

void expect_boundaries(const std::string& text, Language language) {
  const GoalReading reading = read_goal(text, language);
  for (const auto part : kParts) {
    const Span span = (reading.*part).span;
    EXPECT_FALSE(continues_character(text, span.begin)) << text;
    EXPECT_FALSE(continues_character(text, span.end)) << text;
  }
}

TEST(HostileText, SpansLieOnCharacterBoundaries) {
  expect_boundaries("«80 %» de los niños de 3.º año leerá más – según la Evaluación Censal – en 2026…", Language::es);
  expect_boundaries("The Māori learners’ 学生 reading “score” 📚 rises 5 % → 80 % by 2027—and more.", Language::en);
}

class HostileText : public testing::TestWithParam<std::string> {};

TEST_P(HostileText, IsRead) {
  expect_sound(GetParam(), Language::en);
  expect_sound(GetParam(), Language::es);
  expect_sound(GetParam(), Language::unset);
}

INSTANTIATE_TEST_SUITE_P(Texts, HostileText,
                         testing::Values(std::string(), " ", "%", "-", "'", ".", ",5", "5.", "5,", "'s", "a'", "to",
                                         "to %", "from", "by by by", "3-", "-3", "K-", "grade", "grades 3-", "2024-",
                                         "2024-25-26-27", "13/13/2024", "June 99, 2024",
                                         "99999999999999999999999999999999%", "0.0000000000000000000000001%",
                                         "1,2,3,4,5", "1/0", "4 out of 0 students", "\xFF\xFE", "\xC3", "80\xE2\x82",
                                         std::string("80%\0 by 2025", 12), "\xF0\x9F\x93\x9A", "((((((", "%%%%%%",
                                         "half half half", "within years", "school year", "class of",
                                         "by the end of the end of the end of"));

// Words of goals in any order: where every reader has something to look at.
TEST(HostileText, TokenSoup) {
  const std::vector<std::string> words = {"80%",
                                          "from",
                                          "to",
                                          "by",
                                          "of",
                                          "students",
                                          "grade",
                                          "3",
                                          "-",
                                          "8",
                                          "June",
                                          "2025",
                                          "2024-25",
                                          "and",
                                          "reading",
                                          "math",
                                          "increase",
                                          "will",
                                          "be",
                                          "MAP",
                                          "on",
                                          "as measured by",
                                          "who",
                                          "that",
                                          ",",
                                          ".",
                                          "(",
                                          ")",
                                          "half",
                                          "one",
                                          "third",
                                          "points",
                                          "percentage points",
                                          "baseline",
                                          "year",
                                          "growth",
                                          "per",
                                          "each",
                                          "within",
                                          "two",
                                          "years",
                                          "los",
                                          "de",
                                          "al",
                                          "para",
                                          "año",
                                          "docentes",
                                          "plan",
                                          "create",
                                          "improve",
                                          "at least",
                                          "or more",
                                          "\xC3\x28",
                                          "’s",
                                          "→"};
  std::mt19937 random(20261125);
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (auto i = random() % 40; i > 0; --i) text += words[random() % words.size()] + (random() % 5 ? " " : "");
    expect_sound(text, round % 2 ? Language::en : Language::es);
  }
}

TEST(HostileText, RandomBytes) {
  std::mt19937 random(7);
  for (int round = 0; round < 4000; ++round) {
    std::string text(random() % 120, ' ');
    for (char& c : text) c = static_cast<char>(random());
    expect_sound(text, round % 2 ? Language::en : Language::es);
  }
}

double seconds_for(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  EXPECT_NO_THROW(read_goal(text, Language::en));
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string repeated(const std::string& unit, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + unit.size());
  while (text.size() < bytes) text += unit;
  return text;
}

class LongText : public testing::TestWithParam<std::string> {};

// Eight times the text may take at most some thirty times as long: a square would take sixty-four.
TEST_P(LongText, TakesTimeInProportion) {
  seconds_for(GetParam());
  const double shorter = seconds_for(repeated(GetParam(), 1 << 14));
  const double longer = seconds_for(repeated(GetParam(), 1 << 17));
  EXPECT_LT(longer, 30 * shorter + 0.05);
}

INSTANTIATE_TEST_SUITE_P(Units, LongText,
                         testing::Values("80% of students will read by 2025 and ", "students ", "and ", "5 ", "5% ",
                                         "a", "-", ".", "the end of ", "by ", "students who ", "3, ",
                                         "reading and math, ", "who ", "from 3 to 4 ", "develop ", "MAP ",
                                         "create a plan ", "2024-", "( ", "4th ", "percentage of ", "use the "));

}  // namespace
}  // namespace waymark
