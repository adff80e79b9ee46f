// What sentence and form give each other.
#include "core/workshop/goal_offers.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/edit/editor.hpp"
#include "core/file/plan_file.hpp"

namespace waymark {
namespace {

Document plan_with(const std::string& statement, const std::string& rest) {
  int count = 0;
  const std::string text =
      R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p","goals":[{"id":"g","statement":")" + statement +
      "\"" + rest + "}]}}";
  return read_plan_file(text, [&] { return "n" + std::to_string(++count); }).document;
}

struct Offered {
  Offered(const std::string& statement, const std::string& rest) : document(plan_with(statement, rest)) {
    offers = offers_of(goal(), read_goal(goal().statement, Language::en), Language::en, "new");
  }

  Goal& goal() { return document.plan->goals[0]; }
  const Offer* find(std::string_view part) const {
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const Offer& each) { return each.part == part; });
    return found == offers.end() ? nullptr : &*found;
  }
  void take(std::string_view part) {
    Editor editor(document, "me");
    auto found = std::find_if(offers.begin(), offers.end(), [&](const Offer& each) { return each.part == part; });
    editor.apply(std::move(found->edits), {});
  }

  Document document;
  std::vector<Offer> offers;
};

const std::string kSentence =
    "By June 2, 2028, the share of grade 6 students with IEPs who read at grade level will rise from 27% to 40%, as "
    "measured by the state reading test.";

TEST(GoalOffers, FillBlankFields) {
  Offered offered(kSentence, R"(,"measures":[{"id":"m","name":"Reading"}])");
  for (const char* part : {"deadline", "target", "baseline", "direction", "source"}) {
    ASSERT_NE(offered.find(part), nullptr) << part;
    EXPECT_EQ(offered.find(part)->kind, OfferKind::fill) << part;
    offered.take(part);
  }
  const Measure& measure = offered.goal().measures[0];
  EXPECT_EQ(to_text(*offered.goal().end), "2028-06-02");
  EXPECT_EQ(measure.target_value, 40);
  EXPECT_EQ(measure.baseline_value, 27);
  EXPECT_EQ(measure.direction, Direction::increase);
  EXPECT_NE(measure.source.find("state reading test"), std::string::npos);
}

TEST(GoalOffers, GiveAGoalItsFirstMeasure) {
  Offered offered(kSentence, "");
  ASSERT_NE(offered.find("measure"), nullptr);
  offered.take("measure");
  ASSERT_EQ(offered.goal().measures.size(), 1u);
  const Measure& measure = offered.goal().measures[0];
  EXPECT_EQ(measure.id, "new");
  EXPECT_EQ(measure.target_value, 40);
  EXPECT_EQ(measure.value_kind, ValueKind::percent);
  EXPECT_FALSE(measure.name.empty());
}

TEST(GoalOffers, TellWhereSentenceAndFieldsDiffer) {
  Offered offered(kSentence, R"(,"end":"2027-06-02","measures":[{"id":"m","name":"Reading","valueKind":"percent",
    "baselineValue":21,"targetValue":45,"direction":"decrease"}])");
  const Offer* target = offered.find("target");
  ASSERT_NE(target, nullptr);
  EXPECT_EQ(target->kind, OfferKind::differ);
  EXPECT_EQ(target->text, "40%");
  EXPECT_EQ(target->field, "45%");
  EXPECT_NE(target->rewritten.find("27% to 45%"), std::string::npos) << target->rewritten;
  ASSERT_NE(offered.find("deadline"), nullptr);
  EXPECT_EQ(offered.find("deadline")->field, "2027-06-02");
  EXPECT_NE(offered.find("deadline")->rewritten.find("June 2, 2027"), std::string::npos);
  EXPECT_NE(offered.find("baseline"), nullptr);
  EXPECT_EQ(offered.find("direction"), nullptr);
}

TEST(GoalOffers, SayNothingWhereBothAgree) {
  const Offered offered(kSentence, R"(,"end":"2028-06-02","measures":[{"id":"m","name":"Reading","valueKind":"percent",
    "baselineValue":27.3,"targetValue":40,"direction":"increase","source":"ELA test"}])");
  EXPECT_TRUE(offered.offers.empty()) << offered.offers.front().part;
}

TEST(GoalOffers, TakeAMonthForItsSchoolYearsEndButADayForItself) {
  EXPECT_EQ(Offered("By June 2028, 40% of grade 6 students will read.", R"(,"end":"2028-05-19")").find("deadline"),
            nullptr);
  const Offered offered(kSentence, R"(,"end":"2028-05-19")");
  ASSERT_NE(offered.find("deadline"), nullptr);
  EXPECT_EQ(offered.find("deadline")->kind, OfferKind::differ);
}

TEST(GoalOffers, SeeSmallDifferencesInSmallNumbers) {
  const Offered offered("By June 2, 2028, the mean GPA of grade 9 students will rise from 2.0 to 2.8.",
                        R"(,"end":"2028-06-02","measures":[{"id":"m","name":"GPA","valueKind":"number",
    "baselineValue":2.4,"targetValue":2.8,"direction":"increase","source":"Records"}])");
  ASSERT_NE(offered.find("baseline"), nullptr);
  EXPECT_EQ(offered.find("target"), nullptr);
}

TEST(GoalOffers, SeeWhichOfSeveralMeasuresTheSentenceSpeaksOf) {
  const Offered offered(kSentence, R"(,"end":"2028-06-02","measures":[
    {"id":"other","name":"Attendance","kind":"long-term","valueKind":"percent","baselineValue":80,"targetValue":95},
    {"id":"m","name":"Reading","kind":"output","valueKind":"percent","baselineValue":27,"targetValue":40,
     "direction":"increase","source":"Test"}])");
  EXPECT_TRUE(offered.offers.empty()) << offered.offers.front().part;
}

TEST(GoalOffers, DoNotComparePercentsWithCounts) {
  const Offered offered(kSentence, R"(,"end":"2028-06-02","measures":[{"id":"m","name":"Referrals","valueKind":"count",
    "baselineValue":300,"targetValue":150,"direction":"increase","source":"Records"}])");
  EXPECT_EQ(offered.find("target"), nullptr);
  EXPECT_EQ(offered.find("baseline"), nullptr);
}

TEST(GoalOffers, AreNoneForAnEmptySentence) { EXPECT_TRUE(Offered("", "").offers.empty()); }

}  // namespace
}  // namespace waymark
