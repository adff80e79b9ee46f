// The plan's quality in words.
#include "core/rules/quality.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/file/plan_file.hpp"
#include "core/rules/catalogue.hpp"
#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

Document read(const std::string& text) {
  int count = 0;
  return read_plan_file(text, [&] { return "n" + std::to_string(++count); }).document;
}

Quality quality_of(Document& document) {
  const Tree tree(document);
  return waymark::quality_of(*document.plan, Inspector(tree, parse_date("2026-11-24")).findings());
}

std::string plan(const std::string& rest) {
  return R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p",)" + rest + "}}";
}

TEST(Quality, OfAnEmptyPlanHasNoStrengths) {
  Document document = read(plan(R"("title":"x")"));
  EXPECT_TRUE(quality_of(document).strengths.empty());
}

TEST(Quality, RestsOnRulesThatThereAre) {
  std::set<std::string_view> known;
  for (const Rule* rule : catalogue()) known.insert(rule->id);
  for (const std::string_view id : rules_of_strengths()) EXPECT_TRUE(known.count(id)) << id;
}

TEST(Quality, NamesAtMostThreeThingsTheMostUrgentFirst) {
  Document document = read(plan(R"("steps":[{"id":"a","title":"A","start":"2026-10-02","end":"2026-10-01"},
    {"id":"b","title":"B"},{"id":"c","title":"C"}])"));
  const auto next = quality_of(document).next;
  ASSERT_EQ(next.size(), 3u);
  EXPECT_TRUE(std::is_sorted(next.begin(), next.end(), [](const NextThing& a, const NextThing& b) {
    return a.rule->severity < b.rule->severity;
  }));
  EXPECT_EQ(next[0].rule->severity, Severity::must);
}

TEST(Quality, CountsOneRulesFindingsAsOneThing) {
  Document document = read(plan(R"("steps":[{"id":"a","title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C"}])"));
  const auto next = quality_of(document).next;
  EXPECT_TRUE(std::any_of(next.begin(), next.end(), [](const NextThing& each) { return each.count == 3; }));
}

TEST(Quality, SeesStrengthsInTheExamples) {
  for (const char* name : {"reading.en.json", "suspension.es.json"}) {
    Document document = read(testing_support::read_file(std::string(EXAMPLES) + "/" + name));
    EXPECT_GE(quality_of(document).strengths.size(), 6u) << name;
  }
}

TEST(Quality, DoesNotAskAgainForWhatWasSetAside) {
  const std::string steps = R"("steps":[{"id":"a","title":"A","goals":["g"],"start":"2026-10-02","end":"2026-10-01"}])";
  Document document = read(plan(
      steps +
      R"(,"setAsides":[{"id":"x","rule":"step-ends-before-start","entity":"a","field":"end","reason":"A slip in the minutes"}])"));
  for (const NextThing& each : quality_of(document).next) EXPECT_NE(each.rule->id, "step-ends-before-start");
}

}  // namespace
}  // namespace waymark
