#include "core/edit/editor.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/model/position.hpp"
#include "core/model/smart.hpp"
#include "tests/core/support/desk.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing_support::Desk;
using testing_support::refusal;
using testing_support::refusal_code;

Document blank() {
  Document document;
  document.plan->id = "p";
  return document;
}

std::vector<std::string> ids(const std::vector<Change::Changed>& changed) {
  std::vector<std::string> found;
  for (const auto& each : changed) found.push_back(each.id);
  return found;
}

// Two goals, the first with a sub-goal and a measure; two people; a step that mentions them.
struct EditorTest : testing::Test {
  EditorTest() : desk(blank()) {
    desk.apply(desk.insert("p", "goals", "g1"));
    desk.apply(desk.insert("p", "goals", "g2"));
    desk.apply(desk.insert("g1", "subgoals", "g11"));
    desk.apply(desk.insert("g1", "measures", "m1"));
    desk.apply(desk.insert("p", "people", "ana"));
    desk.apply(desk.insert("p", "people", "ben"));
    desk.apply(desk.insert("p", "steps", "s"));
    desk.apply(desk.set("s", "owner", "ana"));
    desk.apply(desk.set("s", "helpers", std::vector<std::string>{"ana", "ben"}));
    desk.apply(desk.set("s", "goals", std::vector<std::string>{"g1", "g11", "g2"}));
  }

  Step& step() { return static_cast<Step&>(desk.find("s")); }
  Plan& plan() { return *desk.document.plan; }
  std::string code(Edit edit) {
    return refusal_code([&] { desk.apply(std::move(edit)); });
  }

  Desk desk;
};

TEST_F(EditorTest, SetTellsWhatChanged) {
  const Change change = desk.apply(desk.set("g1", "title", "Reading"));
  EXPECT_THAT(ids(change.changed), ElementsAre("g1"));
  EXPECT_THAT(change.removed, IsEmpty());
  EXPECT_EQ(plan().goals[0].title, "Reading");
}

TEST_F(EditorTest, SetToTheSameIsNothing) {
  desk.apply(desk.set("g1", "title", "Reading"));
  const auto now = desk.editor.clock().now();
  EXPECT_THAT(ids(desk.apply(desk.set("g1", "title", "Reading")).changed), IsEmpty());
  EXPECT_EQ(desk.editor.clock().now(), now);
}

TEST_F(EditorTest, SetStampsTheField) {
  desk.apply(desk.set("g1", "title", "Reading"));
  const auto& fields = desk.find("g1").stamps.fields;
  ASSERT_EQ(fields.size(), 1u);
  EXPECT_EQ(fields[0].field, &desk.field("g1", "title"));
  EXPECT_EQ(fields[0].stamp, (Stamp{0, desk.editor.clock().now()}));
  desk.apply(desk.set("g1", "title", "Reading better"));
  EXPECT_EQ(fields[0].stamp, (Stamp{0, desk.editor.clock().now()}));
  EXPECT_EQ(fields.size(), 1u);
}

TEST_F(EditorTest, InsertTellsParentAndNewcomers) {
  const Change change = desk.apply(desk.insert("p", "goals", "g0", 0));
  EXPECT_THAT(ids(change.changed), UnorderedElementsAre("p", "g0"));
  EXPECT_THAT(change.inserted, ElementsAre("g0"));
  EXPECT_EQ(plan().goals[0].id, "g0");
  EXPECT_LT(plan().goals[0].stamps.position, plan().goals[1].stamps.position);
  EXPECT_EQ(desk.find("g0").stamps.born, (Stamp{0, desk.editor.clock().now()}));
}

TEST_F(EditorTest, RemovalClearsMentionsAndUndoBringsThemBack) {
  const std::string before = desk.content();
  const Change change = desk.apply(RemoveEntity{"ana"});
  EXPECT_EQ(step().owner.id, "");
  EXPECT_THAT(step().helpers.ids, ElementsAre("ben"));
  EXPECT_THAT(ids(change.changed), UnorderedElementsAre("p", "s"));
  EXPECT_THAT(change.removed, ElementsAre("ana"));
  EXPECT_EQ(desk.document.removed.count("ana"), 1u);
  const Change back = desk.undo();
  EXPECT_EQ(desk.content(), before);
  EXPECT_THAT(ids(back.changed), UnorderedElementsAre("p", "s", "ana"));
  EXPECT_EQ(desk.document.removed.count("ana"), 0u);
}

TEST_F(EditorTest, TellsWhichListsOfWhatWasThereChanged) {
  const Change set = desk.apply(desk.set("p", "title", "Reading"));
  ASSERT_EQ(set.changed.size(), 1u);
  EXPECT_THAT(set.changed[0].lists, IsEmpty());
  const Change inserted = desk.apply(desk.insert("g1", "measures", "m2"));
  for (const auto& each : inserted.changed) {
    EXPECT_EQ(each.is_new, each.id == "m2") << each.id;
    EXPECT_EQ(each.lists.size(), each.id == "g1" ? 1u : 0u) << each.id;
  }
  const Change moved = desk.apply(MoveEntity{"g11", 0, "g2", &desk.field("g2", "subgoals")});
  for (const auto& each : moved.changed) {
    EXPECT_FALSE(each.is_new) << each.id;
    EXPECT_EQ(each.lists.size(), each.id == "g11" ? 0u : 1u) << each.id;
  }
}

TEST_F(EditorTest, RemovalTakesEverythingBelow) {
  const Change change = desk.apply(RemoveEntity{"g1"});
  EXPECT_THAT(change.removed, UnorderedElementsAre("g1", "g11", "m1"));
  EXPECT_THAT(step().goals.ids, ElementsAre("g2"));
  desk.undo();
  EXPECT_THAT(step().goals.ids, ElementsAre("g1", "g11", "g2"));
}

TEST_F(EditorTest, MoveWithinAndAcrossLists) {
  desk.apply(MoveEntity{"g2", 0, std::nullopt, nullptr});
  EXPECT_EQ(plan().goals[0].id, "g2");
  const Change change = desk.apply(MoveEntity{"g11", 0, "g2", &desk.field("g2", "subgoals")});
  EXPECT_THAT(ids(change.changed), UnorderedElementsAre("g1", "g2", "g11"));
  EXPECT_EQ(desk.find("g11").parent, &desk.find("g2"));
  desk.undo();
  EXPECT_EQ(desk.find("g11").parent, &desk.find("g1"));
}

TEST_F(EditorTest, MoveToItsOwnPlaceIsNothing) {
  EXPECT_THAT(ids(desk.apply(MoveEntity{"g2", 1, std::nullopt, nullptr}).changed), IsEmpty());
}

TEST_F(EditorTest, RefusesWhatCannotBe) {
  EXPECT_EQ(code(RemoveEntity{"p"}), "not-allowed");
  EXPECT_EQ(code(RemoveEntity{"nobody"}), "unknown-entity");
  EXPECT_EQ(code(MoveEntity{"p", 0, std::nullopt, nullptr}), "not-allowed");
  EXPECT_EQ(code(MoveEntity{"g1", 0, "g11", &desk.field("g11", "subgoals")}), "not-allowed");
  EXPECT_EQ(code(MoveEntity{"g1", 0, "g1", &desk.field("g1", "subgoals")}), "not-allowed");
  EXPECT_EQ(code(MoveEntity{"ana", 0, "p", &desk.field("p", "goals")}), "not-allowed");
  EXPECT_EQ(code(MoveEntity{"g1", 2, std::nullopt, nullptr}), "bad-index");
  EXPECT_EQ(code(desk.insert("p", "goals", "g9", 3)), "bad-index");
  EXPECT_EQ(code(desk.set("s", "owner", "g1")), "not-allowed");
  EXPECT_EQ(code(desk.set("s", "owner", "nobody")), "unknown-entity");
  EXPECT_EQ(code(SetField{"g1", &desk.field("p", "title"), "x"}), "unknown-field");
}

TEST_F(EditorTest, SeveralEditsHappenWhollyOrNotAtAll) {
  const std::string before = desk.content();
  const UndoStep* undo = desk.editor.next_undo();
  std::vector<Edit> edits;
  edits.push_back(desk.set("g1", "title", "changed"));
  edits.push_back(desk.insert("p", "goals", "g9"));
  edits.push_back(RemoveEntity{"ana"});
  edits.push_back(MoveEntity{"g2", 0, std::nullopt, nullptr});
  edits.push_back(desk.set("s", "owner", "ana"));  // who was just removed
  const auto error = refusal([&] { desk.apply(std::move(edits)); });
  EXPECT_EQ(error->code, "unknown-entity");
  EXPECT_EQ(desk.content(), before);
  EXPECT_FALSE(desk.has("g9"));
  EXPECT_EQ(desk.editor.next_undo(), undo);
}

// Sub-goals could be nested by edits until the plan could be saved but never read again.
TEST_F(EditorTest, LimitsNesting) {
  std::string parent = "g11";
  for (std::size_t level = 3; level <= kMaxNesting; ++level) {
    const std::string id = "deep" + std::to_string(level);
    desk.apply(desk.insert(parent, "subgoals", id));
    parent = id;
  }
  EXPECT_EQ(code(desk.insert(parent, "subgoals", "deeper")), "too-deep");
  EXPECT_EQ(code(MoveEntity{"g1", 0, "g2", &desk.field("g2", "subgoals")}), "too-deep");
  EXPECT_EQ(code(MoveEntity{"g11", 0, "g2", &desk.field("g2", "subgoals")}), "accepted");
}

// Half of the room each time: the keys outgrew what a file may carry, and a plan that had been saved was refused.
TEST_F(EditorTest, SqueezingIntoOneSpotKeepsKeysReadable) {
  for (int i = 0; i < 4000; ++i) {
    desk.apply(desk.insert("p", "people", "x" + std::to_string(i), plan().people.size() - 1));
    ASSERT_TRUE(is_position(plan().people[plan().people.size() - 2].stamps.position)) << i;
  }
  for (std::size_t i = 1; i < plan().people.size(); ++i)
    ASSERT_LT(plan().people[i - 1].stamps.position, plan().people[i].stamps.position) << i;
}

TEST_F(EditorTest, InsertBetweenTwinsSpreadsTheList) {
  plan().goals[0].stamps.position = plan().goals[1].stamps.position = "U000";
  desk.apply(desk.insert("p", "goals", "between", 1));
  EXPECT_LT(plan().goals[0].stamps.position, plan().goals[1].stamps.position);
  EXPECT_LT(plan().goals[1].stamps.position, plan().goals[2].stamps.position);
  EXPECT_EQ(plan().goals[2].stamps.moved, (Stamp{0, desk.editor.clock().now()}));
}

TEST_F(EditorTest, SmartVariantsKeepLettersThatBothHave) {
  desk.apply(UseSmartVariant{SmartVariant::source});
  EXPECT_EQ(plan().letters.size(), 5u);
  desk.apply(desk.set("specific", "name", "Our own word"));
  desk.apply(UseSmartVariant{SmartVariant::smartie});
  EXPECT_EQ(plan().smart_variant, SmartVariant::smartie);
  std::string letters;
  for (const Letter& letter : plan().letters) letters += letter.letter;
  EXPECT_EQ(letters, "SMARTIE");
  EXPECT_EQ(plan().letters[0].name, "Our own word");
  desk.undo();
  EXPECT_EQ(plan().letters.size(), 5u);
  EXPECT_EQ(plan().letters[2].id, "actionable");
}

TEST_F(EditorTest, OwnLettersStayWhenTheTeamTakesItsOwn) {
  desk.apply(UseSmartVariant{SmartVariant::source});
  desk.apply(UseSmartVariant{SmartVariant::own});
  EXPECT_EQ(plan().letters.size(), 5u);
}

// A file can give a letter's id to anything; a step must not end up among the letters.
TEST_F(EditorTest, SmartVariantsDoNotTakeOthersForLetters) {
  desk.apply(desk.insert("p", "steps", "specific"));
  const std::string before = desk.content();
  EXPECT_EQ(code(UseSmartVariant{SmartVariant::source}), "duplicate-id");
  EXPECT_EQ(desk.content(), before);
}

TEST_F(EditorTest, UndoTellsWhatItWillUndo) {
  desk.apply(desk.set("g1", "title", "Reading"));
  EXPECT_EQ(desk.editor.next_undo()->kind, EditKind::set);
  EXPECT_EQ(desk.editor.next_undo()->noun, "goal");
  EXPECT_EQ(desk.editor.next_undo()->field, &desk.field("g1", "title"));
  desk.apply(RemoveEntity{"g1"});
  EXPECT_EQ(desk.editor.next_undo()->kind, EditKind::remove);
  EXPECT_EQ(desk.editor.next_undo()->noun, "goal");
  EXPECT_EQ(desk.editor.next_redo(), nullptr);
  desk.undo();
  EXPECT_EQ(desk.editor.next_redo()->kind, EditKind::remove);
}

TEST_F(EditorTest, NothingToUndoOrRedo) {
  EXPECT_EQ(refusal_code([&] { desk.redo(); }), "nothing-to-redo");
  Desk fresh(blank());
  EXPECT_EQ(refusal_code([&] { fresh.undo(); }), "nothing-to-undo");
}

TEST_F(EditorTest, TypingOnIsOneStep) {
  desk.apply_at(200'000, "", desk.set("g1", "title", "R"));
  desk.apply_at(200'400, "", desk.set("g1", "title", "Re"));
  desk.apply_at(201'300, "", desk.set("g1", "title", "Rea"));
  desk.undo();
  EXPECT_EQ(plan().goals[0].title, "");
  desk.redo();
  EXPECT_EQ(plan().goals[0].title, "Rea");
}

TEST_F(EditorTest, APauseAnotherFieldOrAnUndoEndsTyping) {
  desk.apply_at(200'000, "", desk.set("g1", "title", "R"));
  desk.apply_at(201'000, "", desk.set("g1", "title", "Re"));     // after a pause
  desk.apply_at(201'100, "", desk.set("g2", "title", "other"));  // another entity
  desk.apply_at(201'200, "", desk.set("g1", "title", "Rea"));
  desk.undo();
  EXPECT_EQ(plan().goals[0].title, "Re");
  desk.undo();
  EXPECT_EQ(plan().goals[1].title, "");
  desk.undo();
  EXPECT_EQ(plan().goals[0].title, "R");
  desk.redo();
  desk.apply_at(201'250, "", desk.set("g1", "title", "Read"));  // after a redo
  desk.undo();
  EXPECT_EQ(plan().goals[0].title, "Re");
}

TEST_F(EditorTest, AGroupIsOneStep) {
  const std::string before = desk.content();
  desk.apply_at(200'000, "paste", desk.set("g1", "title", "A"));
  desk.apply_at(200'300, "paste", desk.set("g2", "title", "B"));
  desk.apply_at(200'600, "paste", desk.set("g1", "title", "C"));
  const std::string after = desk.content();
  desk.undo();
  EXPECT_EQ(desk.content(), before);
  desk.redo();
  EXPECT_EQ(desk.content(), after);
}

TEST_F(EditorTest, EditingAfterUndoForgetsRedo) {
  desk.apply(desk.set("g1", "title", "A"));
  desk.undo();
  desk.apply(desk.set("g1", "title", "B"));
  EXPECT_EQ(desk.editor.next_redo(), nullptr);
}

TEST_F(EditorTest, MakesIdsThatWereNeverUsed) {
  const std::string id = desk.editor.make_id();
  EXPECT_FALSE(desk.has(id));
  EXPECT_NE(desk.editor.make_id(), id);
}

// A hostile file can claim any counter. The plan can be looked at, and no step stops half-way.
TEST(Editor, RefusesEditsWhenCountersRunOut) {
  Document document = blank();
  document.replicas.push_back({"other", UINT32_MAX - 3});
  Desk desk(std::move(document));
  EXPECT_EQ(refusal_code([&] { desk.apply(desk.insert("p", "goals", "g")); }), "too-many");
  EXPECT_FALSE(desk.has("g"));
}

TEST(Editor, RefusesAReplicaTooMany) {
  Document document = blank();
  for (std::size_t i = 0; i < kMaxReplicas; ++i) document.replicas.push_back({"r" + std::to_string(i), 1});
  Desk desk(std::move(document));
  EXPECT_EQ(refusal_code([&] { desk.apply(desk.insert("p", "goals", "g")); }), "too-many");
}

TEST(Editor, TheClockGoesOnFromTheHighestCounterSeen) {
  Document document = blank();
  document.replicas = {{"a", 7}, {"b", 41}};
  Desk desk(std::move(document));
  desk.apply(desk.insert("p", "goals", "g"));
  EXPECT_EQ(desk.find("g").stamps.born, (Stamp{2, 42}));
  EXPECT_EQ(desk.document.replicas[2].name, "me");
  EXPECT_EQ(desk.document.replicas[2].seen, 42u);
}

}  // namespace
}  // namespace waymark
