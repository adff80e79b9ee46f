// The facade's calls about data and decisions: what is told is whole and no number is NaN, and a decision is one step.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "core/api.hpp"
#include "core/file/json.hpp"
#include "tests/core/support/answer.hpp"
#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

using testing_support::code;
using testing_support::value;

struct ProgressApi : testing::Test {
  ProgressApi() {
    const std::string file = testing_support::read_file(std::string(EXAMPLES) + "/reading.en.json");
    value(session.open(file, R"({"replica":"me1","today":"2026-11-24"})"));
  }

  Json decide(const Json& request) { return value(session.decide(request.dump())); }
  Json entities() { return value(session.view())["entities"]; }
  Json entity(const std::string& id) { return entities().value(id, Json()); }
  Json made(const Json& change) { return change["changed"][change["inserted"][0].get<std::string>()]; }
  Json children(const Json& record, const char* list) {
    Json all = Json::array();
    for (const Json& id : record[list]) all.push_back(entity(id.get<std::string>()));
    return all;
  }

  Session session;
};

TEST_F(ProgressApi, NeedsADay) {
  Session undated;
  value(undated.create(R"({"id":"p","replica":"me1"})"));
  EXPECT_EQ(code(undated.progress()), "no-today");
  EXPECT_EQ(code(undated.decide(R"({"decision":{}})")), "no-today");
  EXPECT_EQ(code(Session().progress()), "no-plan");
}

TEST_F(ProgressApi, TellsTheExamplesMeasuresGoalsAndSteps) {
  const Json progress = value(session.progress());
  EXPECT_EQ(progress["today"], "2026-11-24");
  EXPECT_EQ(progress["measures"].size(), 11U);
  const Json& reading = progress["measures"][0];
  EXPECT_EQ(reading["name"], "Students reading at grade level");
  EXPECT_EQ(reading["gap"]["last"]["studentsToClose"], 20);  // ceil(311 / 542 * 61 - 16)
  EXPECT_EQ(reading["limits"]["longestRun"], nullptr);
  EXPECT_EQ(reading["points"].size(), 12U);
  EXPECT_EQ(progress["goals"].size(), 4U);
  EXPECT_EQ(progress["goals"][1]["parent"], "goal-reading");
}

TEST_F(ProgressApi, SaysNothingThatIsNoNumber) {
  value(session.edit(R"({"edits":[{"op":"insert","parent":"goal-reading","list":"measures","value":{
    "valueKind":"percent","direction":"decrease","gapRule":"disproportionality","targetValue":0,"baselineValue":0,
    "observations":[
      {"date":"2026-09-01","numerator":0,"denominator":0,"group":"focal"},
      {"date":"2026-09-02","numerator":0,"denominator":5,"group":"focal"},
      {"date":"2026-09-02","numerator":0,"denominator":5,"group":"comparison"},
      {"date":"2026-10-02","value":1e12,"group":"focal"},
      {"date":"2026-10-02","value":-1e12,"group":"comparison"}]}}],"at":0})"));
  const std::string told = session.progress();
  const Json progress = value(told);
  EXPECT_EQ(told.find("nan"), std::string::npos);
  EXPECT_EQ(told.find("inf"), std::string::npos);
  bool has_found = false;
  for (const Json& measure : progress["measures"]) {
    if (measure["name"] != "") continue;
    has_found = true;
    EXPECT_EQ(measure["gap"]["looks"][0]["riskRatio"], nullptr);
    EXPECT_EQ(measure["gap"]["looks"][0]["ratio"], nullptr);
    EXPECT_EQ(measure["gap"]["disproportionality"]["years"][0]["why"], "no-counts");
  }
  EXPECT_TRUE(has_found);
}

TEST_F(ProgressApi, ADecisionKeepsWhatWasThereAndWhatTheMeasuresSaid) {
  const std::string before = entity("goal-groups")["title"].get<std::string>();
  const Json change = decide({{"decision",
                               {{"kind", "adjust"},
                                {"reason", "Sessions are lost."},
                                {"goals", {"goal-groups"}},
                                {"steps", {"step-groups"}},
                                {"deciders", {"p-okafor"}}}},
                              {"edits",
                               {{{"op", "set"}, {"id", "goal-groups"}, {"field", "title"}, {"value", "Groups"}},
                                {{"op", "set"}, {"id", "goal-groups"}, {"field", "title"}, {"value", "Daily groups"}},
                                {{"op", "set"}, {"id", "step-groups"}, {"field", "owner"}, {"value", "p-okafor"}},
                                {{"op", "set"}, {"id", "step-groups"}, {"field", "percentDone"}, {"value", 45.5}},
                                {{"op", "set"}, {"id", "step-groups"}, {"field", "status"}, {"value", "paused"}}}}});
  const Json decision = made(change);
  EXPECT_EQ(decision["noun"], "decision");
  EXPECT_EQ(decision["date"], "2026-11-24");
  EXPECT_EQ(decision["reason"], "Sessions are lost.");
  const Json changes = children(decision, "changes");
  ASSERT_EQ(changes.size(), 4U);
  EXPECT_EQ(changes[0]["before"], before);
  EXPECT_EQ(changes[0]["after"], "Daily groups");
  EXPECT_EQ(changes[0]["name"], before);
  EXPECT_EQ(changes[1]["after"], entity("p-okafor")["name"]);
  EXPECT_EQ(changes[2]["after"], "45.5");
  EXPECT_EQ(changes[3]["after"], "paused");
  const Json figures = children(decision, "figures");
  ASSERT_GE(figures.size(), 2U);
  EXPECT_EQ(figures[0]["value"], 86.1);
  EXPECT_EQ(figures[0]["target"], 90);
  EXPECT_EQ(figures[0]["standing"], "on-track");
  EXPECT_TRUE(figures[0]["expected"].is_number());
  EXPECT_TRUE(figures[0]["fidelity"].is_number());
}

TEST_F(ProgressApi, ADecisionIsOneStepToUndoAndRedo) {
  const Json before = entities();
  decide({{"decision", {{"kind", "stop"}, {"goals", {"goal-groups"}}}},
          {"edits",
           {{{"op", "remove"}, {"id", "step-groups"}},
            {{"op", "insert"}, {"parent", "example-reading"}, {"list", "steps"}, {"value", {{"title", "New"}}}}}}});
  const Json after = entities();
  EXPECT_NE(after, before);
  value(session.undo());
  EXPECT_EQ(entities(), before);
  value(session.redo());
  EXPECT_EQ(entities(), after);
}

TEST_F(ProgressApi, WhatComesAndGoesIsALineOfItsList) {
  const std::string title = entity("step-groups")["title"].get<std::string>();
  const Json change =
      decide({{"decision", {{"kind", "stop"}, {"steps", {"step-groups"}}}},
              {"edits",
               {{{"op", "remove"}, {"id", "step-groups"}},
                {{"op", "insert"}, {"parent", "example-reading"}, {"list", "steps"}, {"value", {{"title", "New"}}}}}}});
  const Json decision = made(change);
  EXPECT_FALSE(decision.contains("steps"));  // it is gone
  const Json changes = children(decision, "changes");
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0]["field"], "steps");
  EXPECT_EQ(changes[0]["before"], title);
  EXPECT_FALSE(changes[0].contains("after"));
  EXPECT_EQ(changes[1]["after"], "New");
}

TEST_F(ProgressApi, NothingIsDoneWhereAnythingIsBad) {
  const Json before = entities();
  const std::string undo = value(session.view())["undo"].dump();
  const char* bad[] = {
      R"({"decision":{"kind":"stop"},"edits":[{"op":"remove","id":"step-groups"},{"op":"remove","id":"nobody"}]})",
      R"({"decision":{"kind":"stop"},"edits":[{"op":"set","id":"goal-groups","field":"title","value":5}]})",
      R"({"decision":{"kind":"perhaps"}})",
      R"({"decision":{"goals":["nobody"]}})",
      R"({"decision":{"figures":[]}})",
      R"({"decision":{"changes":[]}})",
      R"({"decision":[]})",
      R"({"decision":{},"edits":{}})",
      R"({"edits":[]})",
      R"([])",
      "",
  };
  for (const char* request : bad) EXPECT_NE(code(session.decide(request)), "ok") << request;
  EXPECT_EQ(entities(), before);
  EXPECT_EQ(value(session.view())["undo"].dump(), undo);
}

TEST_F(ProgressApi, ADecisionAloneIsFine) {
  const Json decision = made(decide({{"decision", {{"kind", "continue"}, {"date", "2026-11-20"}}}}));
  EXPECT_EQ(decision["date"], "2026-11-20");
  EXPECT_EQ(decision["changes"], Json::array());
  EXPECT_EQ(decision["figures"], Json::array());
}

}  // namespace
}  // namespace waymark
