// The author's sentence, completed or changed in one place.
#include "core/workshop/goal_repair.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/goal_parts.hpp"

namespace waymark {
namespace {

using testing_support::reading_parts;

// A reading with what a test needs of it found at the given words.
GoalReading reading_of(const std::string& text, const std::string& target) {
  GoalReading reading;
  const auto begin = static_cast<std::uint32_t>(text.find(target));
  reading.target = {true, {begin, begin + static_cast<std::uint32_t>(target.size())}};
  reading.change = ChangeKind::to;
  return reading;
}

TEST(GoalRepair, IsRepairedWithTheAuthorsWordsKept) {
  const std::string text = "Reading at grade level will rise to 40%.";
  EXPECT_EQ(
      repair_goal(text, reading_of(text, "to 40%"), reading_parts(), Language::en),
      "By May 19, 2028, reading at grade level will rise from 27% to 40%, as measured by the spring benchmark test.");
}

TEST(GoalRepair, IsNotRepairedTwice) {
  GoalParts known = reading_parts();
  known.source = "Quarterly writing sample";
  const std::string once = repair_goal("At least half will pass.", {}, known, Language::en);
  GoalReading reading;
  reading.deadline = {true, {0, 15}};
  EXPECT_EQ(repair_goal(once, reading, known, Language::en), once);
}

TEST(GoalRepair, NeedsNoRepairWhereNothingMoreIsKnown) {
  const std::string text = "Reading at grade level will rise to 40%";
  EXPECT_EQ(repair_goal(text, reading_of(text, "to 40%"), {}, Language::en), text);
  EXPECT_EQ(repair_goal("", {}, reading_parts(), Language::en), "");
}

TEST(GoalRepair, TakesAnotherValueAtTheSamePlace) {
  const std::string text = "Reading will rise from 27% to 45% in spring.";
  const GoalReading reading = reading_of(text, "to 45%");
  EXPECT_EQ(with_value(text, reading.target.span, "40%"), "Reading will rise from 27% to 40% in spring.");
}

// The whole of what the reader finds for a last day, replaced by June 2, 2027.
std::string moved(const std::string& text, const std::string& deadline, Language language = Language::en) {
  const auto begin = static_cast<std::uint32_t>(text.find(deadline));
  return with_last_day(text, {begin, begin + static_cast<std::uint32_t>(deadline.size())}, *parse_date("2027-06-02"),
                       language);
}

TEST(GoalRepair, LeadsToAnotherDayAsTheAuthorDid) {
  EXPECT_EQ(moved("By June 2028, all read.", "By June 2028"), "By June 2, 2027, all read.");
  EXPECT_EQ(moved("All read before June 2028.", "before June 2028"), "All read before June 2, 2027.");
  EXPECT_EQ(moved("All read before June 2028.", "June 2028"), "All read before June 2, 2027.");
  EXPECT_EQ(moved("No later than May 2028, all read.", "No later than May 2028"),
            "No later than June 2, 2027, all read.");
  EXPECT_EQ(moved("At the end of the 2027-28 school year, all read.", "At the end of the 2027-28 school year"),
            "By June 2, 2027, all read.");
  EXPECT_EQ(moved("All read within two years.", "within two years"), "All read by June 2, 2027.");
  EXPECT_EQ(moved("June 2028: all read.", "June 2028"), "June 2, 2027: all read.");
}

TEST(GoalRepair, LeadsToAnotherDayInSpanish) {
  const auto es = [](const char* text, const char* deadline) { return moved(text, deadline, Language::es); };
  EXPECT_EQ(es("Durante el año escolar 2027-28, leerán.", "Durante el año escolar 2027-28"),
            "Para el 2 de junio de 2027, leerán.");
  EXPECT_EQ(es("Antes de junio de 2028, leerán.", "Antes de junio de 2028"), "Antes del 2 de junio de 2027, leerán.");
  EXPECT_EQ(es("Para junio de 2028, leerán.", "Para junio de 2028"), "Para el 2 de junio de 2027, leerán.");
  EXPECT_EQ(es("Para junio de 2028, leerán.", "junio de 2028"), "Para el 2 de junio de 2027, leerán.");
  EXPECT_EQ(es("Leerán a más tardar el 2 de junio de 2028.", "a más tardar el 2 de junio de 2028"),
            "Leerán a más tardar el 2 de junio de 2027.");
}

TEST(GoalRepair, WritesTheSentenceSmallAfterTheNewDay) {
  GoalParts known;
  known.deadline = parse_date("2027-06-02");
  const auto repaired = [&](const char* text) { return repair_goal(text, {}, known, Language::en); };
  EXPECT_EQ(repaired("Reduce Black students' suspensions."), "By June 2, 2027, reduce Black students' suspensions.");
  EXPECT_EQ(repaired("At least half will pass."), "By June 2, 2027, at least half will pass.");
  EXPECT_EQ(repaired("Black students will pass."), "By June 2, 2027, Black students will pass.");
  EXPECT_EQ(repaired("MAP scores will rise."), "By June 2, 2027, MAP scores will rise.");
  EXPECT_EQ(repaired("Maple Grove will pass."), "By June 2, 2027, Maple Grove will pass.");
}

TEST(GoalRepair, NamesTheSourceAsASentenceDoes) {
  GoalParts known;
  const auto repaired = [&](const char* source, Language language = Language::en) {
    known.source = source;
    return repair_goal("x", {}, known, language);
  };
  EXPECT_EQ(repaired("State test."), "x, as measured by the state test.");
  EXPECT_EQ(repaired("Benchmark reading test, given in May"),
            "x, as measured by the benchmark reading test, given in May.");
  EXPECT_EQ(repaired("Panorama survey"), "x, as measured by the Panorama survey.");
  EXPECT_EQ(repaired("i-Ready"), "x, as measured by i-Ready.");
  EXPECT_EQ(repaired("Coach’s look-for list"), "x, as measured by the coach’s look-for list.");
  EXPECT_EQ(repaired("Lesson visits"), "x, as measured by lesson visits.");
  EXPECT_EQ(repaired("our own survey"), "x, as measured by our own survey.");
  EXPECT_EQ(repaired("Prueba de lectura de primavera", Language::es), "x, según la prueba de lectura de primavera.");
  EXPECT_EQ(repaired("Registro de asistencia", Language::es), "x, según el registro de asistencia.");
  EXPECT_EQ(repaired("MAP", Language::es), "x, según MAP.");
}

}  // namespace
}  // namespace waymark
