#include "core/file/journal.hpp"

#include <gtest/gtest.h>

#include "core/file/plan_file.hpp"
#include "tests/core/support/desk.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing_support::Desk;
using testing_support::refusal;
using testing_support::refusal_code;

Document two_goals() {
  const char* text = R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p","people":[{"id":"ana"}],
    "goals":[{"id":"g1","subgoals":[{"id":"g11"}]},{"id":"g2"}]},
    "edits":{"replicas":[{"name":"a","seen":40}],"stamps":{}}})";
  return read_plan_file(text, nullptr).document;
}

struct JournalTest : testing::Test {
  std::size_t run(const std::string& text) { return run_journal(text, desk.editor.tree(), desk.editor.clock()); }

  // A line that follows the plan as it stands, with these operations.
  static std::string line(const std::string& operations, int to = 41) {
    return R"({"plan":"p","from":40,"to":)" + std::to_string(to) + R"(,"by":"b","ops":[)" + operations + "]}\n";
  }

  Desk desk{two_goals()};
};

TEST_F(JournalTest, RunsWhatFollows) {
  EXPECT_EQ(run(line(R"({"op":"set","id":"g1","field":"title","value":"New","at":41})")), 1u);
  EXPECT_EQ(desk.document.plan->goals[0].title, "New");
  EXPECT_EQ(desk.editor.clock().now(), 41u);
  EXPECT_EQ(desk.document.replicas[1].name, "b");
}

TEST_F(JournalTest, PassesOverWhatThePlanHas) {
  const std::string text = line(R"({"op":"set","id":"g1","field":"title","value":"New","at":41})");
  run(text);
  EXPECT_EQ(run(text), 0u);
}

TEST_F(JournalTest, TellsTheLineThatDoesNotFollow) {
  const std::string good = line(R"({"op":"set","id":"g1","field":"title","value":"New","at":41})");
  const auto error = refusal([&] { run(good + "\n{\"plan\":\"p\",\"fr"); });
  EXPECT_EQ(error->code, "journal-mismatch");
  EXPECT_EQ(error->args, (Arguments{{"line", "3"}, {"applied", "1"}}));
  EXPECT_EQ(desk.document.plan->goals[0].title, "New");
}

struct BadLine {
  const char* name;
  std::string operation;
  int to = 41;
};

class BadJournalLine : public JournalTest, public testing::WithParamInterface<BadLine> {};

// A journal can come from a damaged store. Nothing in it may harm the plan, and a line is run as a whole or not at all.
TEST_P(BadJournalLine, IsRefusedAndLeavesThePlan) {
  const std::string before = desk.content();
  const std::string first = R"({"op":"set","id":"g1","field":"title","value":"New","at":41},)";
  std::string second = GetParam().operation;
  EXPECT_EQ(refusal_code([&] { run(line(GetParam().operation, GetParam().to)); }), "journal-mismatch");
  if (const auto at = second.find(R"("at":41)"); at != second.npos) second.replace(at, 7, R"("at":42)");
  Desk other(two_goals());
  EXPECT_EQ(refusal_code([&] { run_journal(line(first + second, 42), other.editor.tree(), other.editor.clock()); }),
            "journal-mismatch");
  EXPECT_EQ(desk.content(), before);
  EXPECT_EQ(other.content(), before);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, BadJournalLine,
    testing::Values(
        BadLine{"not_object", "7"}, BadLine{"no_op", R"({"id":"g1","at":41})"},
        BadLine{"odd_op", R"({"op":"x","at":41})"}, BadLine{"no_counter", R"({"op":"remove","id":"g1"})"},
        BadLine{"counter_zero", R"({"op":"remove","id":"g1","at":0})"},
        BadLine{"counter_wraps", R"({"op":"remove","id":"g1","at":4294967337})"},
        BadLine{"counter_leaps", R"({"op":"remove","id":"g1","at":50})"},
        BadLine{"unknown_entity", R"({"op":"remove","id":"g9","at":41})"},
        BadLine{"plan_removed", R"({"op":"remove","id":"p","at":41})"},
        BadLine{"unknown_field", R"({"op":"set","id":"g1","field":"x","value":1,"at":41})"},
        BadLine{"list_set", R"({"op":"set","id":"p","field":"goals","value":[],"at":41})"},
        BadLine{"wrong_type", R"({"op":"set","id":"g1","field":"title","value":1,"at":41})"},
        BadLine{"id_in_use", R"({"op":"insert","parent":"p","list":"goals","index":0,"entity":{"id":"g1"},"at":41})"},
        BadLine{"insert_in_text",
                R"({"op":"insert","parent":"p","list":"title","index":0,"entity":{"id":"x"},"at":41})"},
        BadLine{"insert_beyond",
                R"({"op":"insert","parent":"p","list":"goals","index":3,"entity":{"id":"x"},"at":41})"},
        BadLine{"index_wraps",
                R"({"op":"insert","parent":"p","list":"goals","index":4294967296,"entity":{"id":"x"},"at":41})"},
        BadLine{"index_negative",
                R"({"op":"insert","parent":"p","list":"goals","index":-1,"entity":{"id":"x"},"at":41})"},
        BadLine{
            "bad_stamps",
            R"({"op":"insert","parent":"p","list":"goals","index":0,"entity":{"id":"x"},"stamps":{"x":"born"},"at":41})"},
        BadLine{"below_itself", R"({"op":"move","id":"g1","parent":"g11","list":"subgoals","index":0,"at":41})"},
        BadLine{"into_itself", R"({"op":"move","id":"g1","parent":"g1","list":"subgoals","index":0,"at":41})"},
        BadLine{"plan_moved", R"({"op":"move","id":"p","parent":"g1","list":"subgoals","index":0,"at":41})"},
        BadLine{"wrong_list", R"({"op":"move","id":"ana","parent":"p","list":"goals","index":0,"at":41})"},
        BadLine{"moved_beyond", R"({"op":"move","id":"g1","parent":"p","list":"goals","index":2,"at":41})"}),
    [](const auto& each) { return each.param.name; });

TEST_F(JournalTest, RefusesLinesThatAreNotOfThisPlan) {
  for (const char* bad :
       {R"({"plan":"q","from":40,"to":41,"by":"b","ops":[]})", R"({"plan":"p","from":39,"to":41,"by":"b","ops":[]})",
        R"({"plan":"p","from":40,"to":41,"by":"no id!","ops":[]})", R"({"plan":"p","from":40,"to":41,"by":"b"})",
        R"({"plan":"p","from":40,"to":41,"by":"b","ops":[]})", R"({"plan":"p","to":"41"})", "[]", "x"})
    EXPECT_EQ(refusal_code([&] { run(bad); }), "journal-mismatch") << bad;
}

// The first thing that a session does can be to put in something with parts, whose stamps name the new session.
TEST_F(JournalTest, ASessionsFirstLineMayBringStampsOfItsOwn) {
  const Field& list = desk.field("p", "goals");
  auto goal = list.target().make();
  goal->id = "big";
  auto part = list.target().make();
  part->id = "part";
  const Field& parts = *find_field(goal->noun(), "subgoals");
  parts.at<Entities>(*goal).insert(0, std::move(part), *goal, parts);
  desk.apply(InsertEntity{"p", &list, 1, std::move(goal)});
  Desk other(two_goals(), "other");
  EXPECT_EQ(run_journal(desk.journal.text(), other.editor.tree(), other.editor.clock()), 1u);
  EXPECT_EQ(write_plan_file(other.document), write_plan_file(desk.document));
}

// The order keys of parts were numbered anew when their whole came back, and the stored copy differed from the live
// one.
TEST_F(JournalTest, WhatComesBackKeepsThePlacesOfItsParts) {
  desk.apply(desk.insert("g1", "subgoals", "g10", 0));
  desk.apply(desk.insert("g1", "subgoals", "g105", 1));
  desk.apply(RemoveEntity{"g1"});
  desk.undo();
  Desk other(two_goals(), "other");
  run_journal(desk.journal.text(), other.editor.tree(), other.editor.clock());
  EXPECT_EQ(write_plan_file(other.document), write_plan_file(desk.document));
}

TEST_F(JournalTest, LinesThatAreTakenAreNotToldAgain) {
  desk.apply(desk.set("g1", "title", "A"));
  const auto first = desk.journal.to();
  desk.apply(desk.set("g1", "title", "B"));
  desk.journal.taken(first);
  EXPECT_EQ(desk.journal.from(), first);
  EXPECT_EQ(desk.journal.text().find("\"A\""), std::string::npos);
  desk.journal.taken(desk.journal.to());
  EXPECT_EQ(desk.journal.text(), "");
  EXPECT_EQ(desk.journal.from(), desk.journal.to());
}

}  // namespace
}  // namespace waymark
