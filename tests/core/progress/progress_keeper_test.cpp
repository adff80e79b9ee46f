#include "core/progress/progress_keeper.hpp"

#include <gtest/gtest.h>

#include <map>

#include "core/file/json.hpp"
#include "core/file/progress_json.hpp"
#include "core/model/plan.hpp"
#include "tests/core/support/faults.hpp"
#include "tests/core/support/random_edits.hpp"

namespace waymark {
namespace {

using testing_support::Desk;
using testing_support::random_document;
using testing_support::RandomEdits;
using testing_support::try_apply;

// News have the last look of a gap only.
std::string without_looks(const std::string& progress) {
  Json whole = parse_json(progress);
  for (Json& measure : whole["measures"])
    if (!measure["gap"].is_null()) measure["gap"].erase("looks");
  return compact(whole);
}

// Somebody who asks only for what is new, and puts it together with what was told before.
class Listener {
 public:
  void hear(const ProgressKeeper& keeper, const PlanProgress& progress) {
    Json told = parse_json(write_progress_since(mark_, progress, keeper));
    mark_ = told["mark"].get<std::uint32_t>();
    news_ = told["measures"].size();
    for (const Json& measure : told["measures"]) measures_[measure["id"].get<std::string>()] = measure;
    whole_ = {{"today", told["today"]}, {"measures", Json::array()}};
    for (const Json& id : told["order"]) whole_["measures"].push_back(measures_.at(id.get<std::string>()));
    for (const char* name : {"goals", "steps", "cycles", "dashboard"}) whole_[name] = told[name];
  }

  std::string whole() const { return compact(whole_); }
  std::size_t news() const { return news_; }

 private:
  std::uint32_t mark_ = 0;
  std::map<std::string, Json> measures_;
  Json whole_;
  std::size_t news_ = 0;
};

struct Kept {
  explicit Kept(Document document) : desk(std::move(document)), keeper(*desk.document.plan) {
    desk.editor.tree().listen(keeper);
  }

  // How many measures the listener was told of, after seeing that it knows what a look at the whole plan finds.
  std::size_t look() {
    const PlanProgress& progress = keeper.update(today);
    listener.hear(keeper, progress);
    const std::string expected = write_progress(progress_of(*desk.document.plan, today));
    EXPECT_EQ(write_progress(progress), expected);
    EXPECT_EQ(listener.whole(), without_looks(expected));
    return listener.news();
  }

  // One to four steps of work between two looks.
  void work_a_while(RandomEdits& edits) {
    for (std::size_t i = edits.random().below(4) + 1; i > 0; --i) {
      if (desk.editor.next_undo() && edits.random().one_in(4))
        desk.undo();
      else if (desk.editor.next_redo() && edits.random().one_in(2))
        desk.redo();
      else
        try_apply(desk, edits.next(desk));
    }
    if (edits.random().one_in(10)) today.days += static_cast<std::int32_t>(edits.random().below(60));
  }

  Date today = *parse_date("2026-11-24");
  Desk desk;
  ProgressKeeper keeper;
  Listener listener;
};

void keep_up_with_random_edits(Document document, std::uint32_t seed, int looks) {
  Kept kept(std::move(document));
  RandomEdits edits(seed);
  for (int i = 0; i < looks; ++i) {
    kept.work_a_while(edits);
    kept.look();
    ASSERT_FALSE(testing::Test::HasFailure()) << "look " << i;
  }
}

class RandomProgress : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RandomProgress, KeptUpIsTheSameAsFromScratch) {
  keep_up_with_random_edits(random_document(GetParam()), GetParam(), 80);
}

TEST_P(RandomProgress, OfAnExampleToo) { keep_up_with_random_edits(testing_support::example(), GetParam(), 40); }

INSTANTIATE_TEST_SUITE_P(Seeds, RandomProgress, testing::Range(1u, 6u));

struct KeptExample : testing::Test, Kept {
  KeptExample() : Kept(testing_support::example()) { look(); }

  const Measure& first() { return desk.document.plan->goals[0].measures[0]; }
  std::string observation() { return first().observations[0].id; }
};

TEST_F(KeptExample, TellsNothingTwice) { EXPECT_EQ(look(), 0U); }

TEST_F(KeptExample, AValueIsNewsOfItsMeasureOnly) {
  desk.apply(desk.set(observation(), "value", 12.0));
  EXPECT_EQ(look(), 1U);
  desk.undo();
  EXPECT_EQ(look(), 1U);
  desk.redo();
  EXPECT_EQ(look(), 1U);
}

TEST_F(KeptExample, WordsOfThePlanAreNoNewsOfMeasures) {
  desk.apply(desk.set(desk.document.plan->id, "title", std::string("Another")));
  EXPECT_EQ(look(), 0U);
  desk.apply(desk.set(desk.document.plan->goals[0].id, "title", std::string("Another")));
  EXPECT_EQ(look(), 0U);
}

TEST_F(KeptExample, TheLastDayOfAGoalIsThatOfItsMeasures) {
  desk.apply(desk.set(first().id, "targetDate", {}));
  look();
  desk.apply(desk.set(desk.document.plan->goals[0].id, "end", *parse_date("2027-03-31")));
  EXPECT_EQ(look(), desk.document.plan->goals[0].measures.size());
}

TEST_F(KeptExample, TheStatesThresholdAndAnotherDayAreNewsOfAll) {
  const std::size_t all = measures_in_order(*desk.document.plan).size();
  desk.apply(desk.set(desk.document.plan->id, "ratioThreshold", 2.5));
  EXPECT_EQ(look(), all);
  today.days += 1;
  EXPECT_EQ(look(), all);
}

// What a removed measure said must not be said by one that takes its place.
TEST_F(KeptExample, AMeasureThatCameAgainIsNews) {
  desk.apply(RemoveEntity{first().id});
  EXPECT_EQ(look(), 0U);
  desk.undo();
  EXPECT_EQ(look(), 1U);
}

TEST_F(KeptExample, AMarkThatWasNeverGivenIsTheBeginning) {
  const PlanProgress& progress = keeper.update(today);
  const Json told = parse_json(write_progress_since(keeper.mark() + 1, progress, keeper));
  EXPECT_EQ(told["measures"].size(), progress.measures.size());
}

}  // namespace
}  // namespace waymark
