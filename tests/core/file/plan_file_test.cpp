#include "core/file/plan_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/file/field_json.hpp"
#include "core/file/limits.hpp"
#include "tests/core/support/files.hpp"
#include "tests/core/support/random_plan.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing_support::fixture;
using testing_support::random_document;
using testing_support::refusal;
using testing_support::refusal_place;

MakeId counting_ids() {
  auto count = std::make_shared<int>(0);
  return [count] { return "new-" + std::to_string(++*count); };
}

LoadedFile read(const std::string& text) { return read_plan_file(text, counting_ids()); }

std::string rewritten(const std::string& text) { return write_plan_file(read(text).document); }

std::string plan_with(const std::string& members) {
  return R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p",)" + members + "}}";
}

std::string stamped(const std::string& plan, const std::string& edits) {
  return R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p")" + plan + R"(},"edits":{)" + edits + "}}";
}

class EveryPlanFixture : public testing::TestWithParam<const char*> {};

TEST_P(EveryPlanFixture, RoundTripsIdentically) {
  const LoadedFile first = read(fixture("plans/" + std::string(GetParam())));
  const std::string text = write_plan_file(first.document);
  const LoadedFile second = read(text);
  EXPECT_TRUE(same_content(*first.document.plan, *second.document.plan));
  EXPECT_EQ(write_plan_file(second.document), text);
}

INSTANTIATE_TEST_SUITE_P(Files, EveryPlanFixture,
                         testing::Values("minimal.json", "without-stamps.json", "every-field.json", "newer-minor.json",
                                         "dangling.json", "script-everywhere.json", "twins.json"));

TEST(PlanFile, CanonicalTextIsKeptByteForByte) {
  const std::string text = fixture("plans/every-field.json");
  EXPECT_EQ(rewritten(text), text);
}

TEST(PlanFile, RandomPlansRoundTripIdentically) {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    const Document document = random_document(seed);
    const std::string text = write_plan_file(document);
    const LoadedFile loaded = read(text);
    ASSERT_TRUE(same_content(*document.plan, *loaded.document.plan)) << seed;
    ASSERT_EQ(loaded.document.unknown, document.unknown) << seed;
    // The first writing had no order keys yet; from then on the text stays the same.
    const std::string second = write_plan_file(loaded.document);
    ASSERT_EQ(rewritten(second), second) << seed;
  }
}

// The generator must reach every field, or the test above tests less than it says.
TEST(PlanFile, RandomPlansUseEveryField) {
  std::set<const Field*> unused;
  for (const Noun* noun : all_nouns())
    for (const Field& field : noun->fields) unused.insert(&field);
  for (std::uint32_t seed = 1; seed <= 60; ++seed)
    walk(*random_document(seed).plan, [&](Entity& entity) {
      for (const Field& field : entity.noun().fields)
        if (!is_blank(entity, field)) unused.erase(&field);
    });
  for (const Field* field : unused) ADD_FAILURE() << field->name;
}

TEST(PlanFile, KeepsUnknownMembersAtEveryLevel) {
  const Json before = parse_json(fixture("plans/newer-minor.json"));
  const Json after = parse_json(rewritten(fixture("plans/newer-minor.json")));
  EXPECT_EQ(after["version"], "1.7");
  EXPECT_EQ(after["sharedWith"], before["sharedWith"]);
  EXPECT_EQ(after["edits"]["signatures"], before["edits"]["signatures"]);
  EXPECT_EQ(after["plan"]["mood"], before["plan"]["mood"]);
  EXPECT_EQ(after["plan"]["goals"][0]["colour"], before["plan"]["goals"][0]["colour"]);
  EXPECT_EQ(after["plan"]["goals"][0]["measures"][0]["__proto__"],
            before["plan"]["goals"][0]["measures"][0]["__proto__"]);
  EXPECT_THAT(after["edits"]["stamps"]["g1"].get<std::string>(), testing::HasSubstr("colour=0:4"));
}

TEST(PlanFile, NotesWhatIsUnknown) {
  const auto notes = read(plan_with(R"("mood":"calm","goals":[{"id":"g","colour":1}])")).notes;
  ASSERT_EQ(notes.size(), 2u);
  EXPECT_EQ(notes[0].code + " " + notes[0].path, "unknown-member plan.goals[0]");
  EXPECT_EQ(notes[1].code + " " + notes[1].path, "unknown-member plan");
}

TEST(PlanFile, NotesDanglingReferencesAndKeepsThem) {
  const LoadedFile loaded = read(fixture("plans/dangling.json"));
  ASSERT_EQ(loaded.notes.size(), 2u);
  EXPECT_EQ(loaded.notes[0].code + " " + loaded.notes[0].path, "dangling-reference plan.steps[0].goals");
  EXPECT_EQ(loaded.notes[1].code + " " + loaded.notes[1].path, "dangling-reference plan.steps[0].owner");
  EXPECT_EQ(loaded.document.plan->steps[0].owner.id, "nobody");
}

TEST(PlanFile, LimitsNotes) {
  std::string members;
  for (int i = 0; i < 300; ++i) members += (i ? ",\"u" : "\"u") + std::to_string(i) + "\":1";
  EXPECT_EQ(read(plan_with(members)).notes.size(), kMaxNotes);
}

TEST(PlanFile, WithoutStampsIsWelcome) {
  const LoadedFile loaded = read(fixture("plans/without-stamps.json"));
  EXPECT_FALSE(loaded.is_stamped);
  EXPECT_EQ(loaded.document.plan->goals[0].id, "new-2");
  EXPECT_TRUE(loaded.document.replicas.empty());
}

TEST(PlanFile, ReadsStampsAndTombstones) {
  const LoadedFile loaded =
      read(stamped(R"(,"goals":[{"id":"g"}])", R"("replicas":[{"name":"a","seen":4}],"stamps":{"g":"born=0:9"},)"
                                               R"("removed":{"x":"0:12","g":"0:3"})"));
  EXPECT_TRUE(loaded.is_stamped);
  EXPECT_EQ(loaded.document.plan->goals[0].stamps.born, (Stamp{0, 9}));
  EXPECT_EQ(loaded.document.replicas[0].seen, 12u) << "what a stamp names has been seen";
  ASSERT_EQ(loaded.document.removed.size(), 1u) << "what stands is not removed";
  EXPECT_EQ(loaded.document.removed.at("x"), (Stamp{0, 12}));
}

struct BadFile {
  const char* name;
  std::string text;
  std::string refused;
};

class BadPlanFile : public testing::TestWithParam<BadFile> {};

TEST_P(BadPlanFile, IsRefusedWithItsPlace) {
  EXPECT_EQ(refusal_place([] { read(GetParam().text); }), GetParam().refused);
}

INSTANTIATE_TEST_SUITE_P(
    Heads, BadPlanFile,
    testing::Values(
        BadFile{"list", "[]", "not-a-plan at "}, BadFile{"no_format", "{}", "not-a-plan at "},
        BadFile{"other_format", R"({"format":"x","version":"1.0","plan":{}})", "not-a-plan at "},
        BadFile{"no_plan", R"({"format":"waymark-plan","version":"1.0"})", "not-a-plan at plan"},
        BadFile{"no_version", R"({"format":"waymark-plan","plan":{}})", "bad-version at version"},
        BadFile{"number", R"({"format":"waymark-plan","version":1,"plan":{}})", "bad-version at version"},
        BadFile{"words", R"({"format":"waymark-plan","version":"one","plan":{}})", "bad-version at version"},
        BadFile{"too_short", R"({"format":"waymark-plan","version":"1","plan":{}})", "bad-version at version"},
        BadFile{"too_long", R"({"format":"waymark-plan","version":"1.0.0","plan":{}})", "bad-version at version"},
        BadFile{"zero", R"({"format":"waymark-plan","version":"0.9","plan":{}})", "bad-version at version"},
        BadFile{"newer", R"({"format":"waymark-plan","version":"2.0","plan":[]})", "newer-version at version"},
        BadFile{"plan_is_text", R"({"format":"waymark-plan","version":"1.0","plan":"x"})", "wrong-type at plan"}),
    [](const auto& each) { return each.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Plans, BadPlanFile,
    testing::Values(BadFile{"list_is_object", plan_with(R"("goals":{})"), "wrong-type at plan.goals"},
                    BadFile{"entity_is_text", plan_with(R"("goals":["x"])"), "wrong-type at plan.goals[0]"},
                    BadFile{"bad_field", plan_with(R"("goals":[{},{"title":7}])"), "wrong-type at plan.goals[1].title"},
                    BadFile{"bad_id", plan_with(R"("goals":[{"id":"a b"}])"), "bad-id at plan.goals[0].id"},
                    BadFile{"id_twice", plan_with(R"("goals":[{"id":"p"}])"), "duplicate-id at plan.goals[0].id"},
                    BadFile{"deep_unknown", plan_with("\"u\":" + std::string(25, '[') + std::string(25, ']')),
                            "too-deep at plan.u"}),
    [](const auto& each) { return each.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Edits, BadPlanFile,
    testing::Values(BadFile{"not_object", R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p"},"edits":null})",
                            "wrong-type at edits"},
                    BadFile{"missing_id", stamped(R"(,"goals":[{}])", ""), "missing-id at plan.goals[0]"},
                    BadFile{"replicas", stamped("", R"("replicas":{})"), "wrong-type at edits.replicas"},
                    BadFile{"replica_name", stamped("", R"("replicas":[{"seen":1}])"),
                            "missing-id at edits.replicas[0]"},
                    BadFile{"replica_twice", stamped("", R"("replicas":[{"name":"a","seen":1},{"name":"a","seen":1}])"),
                            "duplicate-id at edits.replicas"},
                    BadFile{"seen_text", stamped("", R"("replicas":[{"name":"a","seen":"1"}])"),
                            "wrong-type at edits.replicas[0].seen"},
                    BadFile{"seen_wraps", stamped("", R"("replicas":[{"name":"a","seen":4294967296}])"),
                            "out-of-range at edits.replicas[0].seen"},
                    BadFile{"stamp", stamped("", R"("stamps":{"p":"born=0:1"})"), "bad-stamp at edits.stamps.p"},
                    BadFile{"stamp_type", stamped("", R"("stamps":{"p":[]})"), "wrong-type at edits.stamps.p"},
                    BadFile{"removed", stamped("", R"("removed":{"x":"0:1"})"), "bad-stamp at edits.removed.x"}),
    [](const auto& each) { return each.param.name; });

std::string nested_goals(std::size_t levels) {
  std::string text;
  for (std::size_t i = 0; i < levels; ++i)
    text += (i ? ",\"subgoals\":[{\"id\":\"g" : "\"goals\":[{\"id\":\"g") + std::to_string(i) + "\"";
  for (std::size_t i = 0; i < levels; ++i) text += "}]";
  return plan_with(text);
}

TEST(PlanFile, LimitsNesting) {
  EXPECT_EQ(refusal_place([] { read(nested_goals(kMaxNesting)); }), "accepted");
  EXPECT_EQ(refusal([] { read(nested_goals(kMaxNesting + 1)); })->code, "too-deep");
}

// What a plan may hold at its deepest must fit into the file's depth, or it could be written and never read again.
TEST(PlanFile, DeepestPlanFitsIntoAFile) {
  LoadedFile loaded = read(nested_goals(kMaxNesting));
  Entity* deepest = nullptr;
  walk(*loaded.document.plan, [&](Entity& each) { deepest = &each; });
  deepest->unknown = "{\"u\":" + std::string(kMaxUnknownDepth, '[') + std::string(kMaxUnknownDepth, ']') + "}";
  EXPECT_EQ(refusal_place([&] { read(write_plan_file(loaded.document)); }), "accepted");
}

TEST(PlanFile, CutAnywhereIsRefused) {
  const std::string text = fixture("plans/every-field.json");
  for (std::size_t size = 0; size + 2 < text.size(); size += 97) {
    const auto error = refusal([&] { read(text.substr(0, size)); });
    ASSERT_TRUE(error) << size;
    EXPECT_THAT(error->code, testing::AnyOf("not-json", "bad-utf8")) << size;
  }
}

// Sixty thousand members in one object took minutes when each was looked for among the others.
TEST(PlanFile, ManyUnknownMembersAreQuick) {
  std::string members = "\"u0\":0";
  for (int i = 1; i < 60'000; ++i) members += ",\"u" + std::to_string(i) + "\":0";
  const std::string text = rewritten(plan_with(members));
  EXPECT_THAT(text, testing::HasSubstr("\"u59999\": 0"));
}

TEST(PlanFile, ManyTombstonesAreQuick) {
  Document document;
  document.plan->id = "p";
  document.replicas.push_back({"a", 1});
  for (int i = 0; i < 60'000; ++i) document.removed.emplace("id-" + std::to_string(i), Stamp{0, 1});
  EXPECT_EQ(read(write_plan_file(document)).document.removed.size(), 60'000u);
}

}  // namespace
}  // namespace waymark
