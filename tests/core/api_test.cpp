// The facade: text in, text out, never an exception, and after an error everything as it was.
#include "core/api.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "core/file/json.hpp"
#include "core/file/limits.hpp"
#include "core/model/document.hpp"
#include "core/rules/catalogue.hpp"
#include "tests/core/support/answer.hpp"
#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

using testing_support::code;
using testing_support::value;

using testing::AnyOf;
using testing_support::fixture;

constexpr const char* kOptions = R"({"replica":"me1","today":"2026-11-24"})";

std::string edits(const std::string& list) { return R"({"edits":[)" + list + R"(],"at":0})"; }

// A session with a plan of two goals and a step.
struct SessionTest : testing::Test {
  SessionTest() {
    value(session.create(R"({"id":"p","replica":"me1","today":"2026-11-24","title":"Plan","smartVariant":"source"})"));
    goal = insert("goals", R"({"title":"Reading"})");
    step = insert("steps", R"({"title":"Train","goals":[")" + goal + "\"]}");
  }

  std::string insert(const std::string& list, const std::string& entity) {
    const Json change =
        value(session.edit(edits(R"({"op":"insert","parent":"p","list":")" + list + R"(","value":)" + entity + "}")));
    return change["inserted"][0].get<std::string>();
  }
  std::string text() { return value(session.save())["text"].get<std::string>(); }

  Session session;
  std::string goal, step;
};

TEST_F(SessionTest, ViewIsTheWholePlan) {
  const Json view = value(session.view());
  EXPECT_EQ(view["planId"], "p");
  EXPECT_EQ(view["root"], "p");
  EXPECT_EQ(view["entities"]["p"]["noun"], "plan");
  EXPECT_EQ(view["entities"]["p"]["goals"], Json::array({goal}));
  EXPECT_EQ(view["entities"][goal]["title"], "Reading");
  EXPECT_EQ(view["entities"][goal]["parent"], "p");
  EXPECT_EQ(view["entities"][goal]["list"], "goals");
  EXPECT_EQ(view["entities"][goal]["measures"], Json::array());
  EXPECT_EQ(view["undo"]["op"], "insert");
  EXPECT_EQ(view["redo"], nullptr);
  EXPECT_EQ(view["sections"].size(), 8u);
  EXPECT_EQ(view["revision"], value(session.save())["revision"]);
  ASSERT_FALSE(view["findings"].empty());
  for (const char* name : {"key", "rule", "severity", "entity", "noun", "field", "section", "args"})
    EXPECT_TRUE(view["findings"][0].contains(name)) << name;
}

TEST_F(SessionTest, ChangeSetTellsWhatTheViewWouldShow) {
  const Json before = value(session.view());
  const Json change =
      value(session.edit(edits(R"({"op":"set","id":")" + goal + R"(","field":"statement","value":"S"})")));
  const Json after = value(session.view());
  Json told = after["entities"][goal];
  for (const char* list : {"answers", "measures", "subgoals"}) told.erase(list);  // they stand as before
  EXPECT_EQ(change["changed"][goal], told);
  EXPECT_EQ(change["revision"], after["revision"]);
  EXPECT_GT(change["revision"], before["revision"]);
  EXPECT_EQ(change["sections"], after["sections"]);
  EXPECT_EQ(change["undo"], after["undo"]);
  EXPECT_EQ(change["findings"]["removed"], Json::array({"goal-without-statement/" + goal + "/statement"}));
}

TEST_F(SessionTest, RemovalUndoAndRedo) {
  const Json removed = value(session.edit(edits(R"({"op":"remove","id":")" + goal + "\"}")));
  EXPECT_EQ(removed["removed"], Json::array({goal}));
  EXPECT_FALSE(removed["changed"][step].contains("goals"));
  const Json back = value(session.undo());
  EXPECT_EQ(back["changed"][step]["goals"], Json::array({goal}));
  EXPECT_EQ(value(session.redo())["removed"], Json::array({goal}));
  EXPECT_EQ(code(session.redo()), "nothing-to-redo");
}

TEST_F(SessionTest, SavedIsOpenedAgainIdentically) {
  const std::string saved = text();
  Session other;
  const Json view = value(other.open(saved, R"({"replica":"you"})"));
  EXPECT_EQ(view["notes"], Json::array());
  EXPECT_EQ(view["entities"], value(session.view())["entities"]);
  EXPECT_EQ(value(other.save())["text"], saved);
}

TEST_F(SessionTest, NewIdMakesAnotherPlan) {
  Session other;
  EXPECT_EQ(value(other.open(text(), R"({"replica":"you","newId":"q"})"))["planId"], "q");
  EXPECT_EQ(code(other.open(text(), R"({"replica":"you","newId":")" + goal + "\"}")), "duplicate-id");
  EXPECT_EQ(value(other.view())["planId"], "q");
}

TEST_F(SessionTest, InspectDoesNotOpen) {
  const std::string before = text();
  const Json looked = value(inspect(fixture("plans/every-field.json")));
  EXPECT_EQ(looked["plan"]["id"], "plan");
  EXPECT_EQ(looked["counts"]["goals"], 2);
  EXPECT_TRUE(looked["stamped"].get<bool>());
  EXPECT_EQ(text(), before);
}

TEST_F(SessionTest, BadFilesLeaveTheOpenPlan) {
  const std::string before = text();
  const std::string file = fixture("plans/every-field.json");
  for (std::size_t size = 0; size + 2 < file.size(); size += 1000) {
    const Json error = Json::parse(session.open(file.substr(0, size), kOptions))["error"];
    EXPECT_EQ(error["code"], "not-json") << size;
    EXPECT_TRUE(error["path"].is_string());
  }
  EXPECT_EQ(code(session.open(fixture("hostile/duplicate-key.json"), kOptions)), "duplicate-key");
  EXPECT_EQ(code(session.restore("{}")), "not-a-plan");
  EXPECT_EQ(text(), before);
  EXPECT_EQ(value(session.view())["undo"]["op"], "insert");
}

struct HostileFile {
  const char* name;
  const char* refused;
};

class EveryHostileFixture : public testing::TestWithParam<HostileFile> {};

TEST_P(EveryHostileFixture, IsRefusedOrHarmless) {
  const std::string file = fixture("hostile/" + std::string(GetParam().name) + ".json");
  EXPECT_EQ(code(inspect(file)), GetParam().refused);
  Session session;
  EXPECT_EQ(code(session.open(file, kOptions)), GetParam().refused);
  if (std::string(GetParam().refused) != "ok") return;
  const std::string saved = value(session.save())["text"].get<std::string>();
  Session other;
  value(other.open(saved, kOptions));
  EXPECT_EQ(value(other.save())["text"], saved);
  code(session.edit(R"({"edits":[{"op":"smart","variant":"smartie"}]})"));
  code(session.edit(R"({"edits":[{"op":"insert","parent":"p","list":"goals","index":0}]})"));
  value(session.view());
}

INSTANTIATE_TEST_SUITE_P(
    Files, EveryHostileFixture,
    testing::Values(HostileFile{"bad-utf8", "bad-utf8"}, HostileFile{"deep", "too-deep"},
                    HostileFile{"duplicate-id", "duplicate-id"}, HostileFile{"duplicate-key", "duplicate-key"},
                    HostileFile{"half", "not-json"}, HostileFile{"huge-number", "number-too-large"},
                    HostileFile{"letter-id-taken", "ok"}, HostileFile{"lone-surrogate", "not-json"},
                    HostileFile{"nan", "not-json"}, HostileFile{"newer-major", "newer-version"},
                    HostileFile{"position-zero", "bad-stamp"}, HostileFile{"proto", "ok"},
                    HostileFile{"counters-at-the-end", "ok"}, HostileFile{"wrong-types", "wrong-type"}),
    [](const auto& each) {
      std::string name = each.param.name;
      std::replace(name.begin(), name.end(), '-', '_');
      return name;
    });

TEST(Api, WithoutAPlanOnlyCreateAndOpenWork) {
  Session session;
  for (const auto& answer : {session.view(), session.edit(R"({"edits":[]})"), session.undo(), session.redo(),
                             session.save(), session.journal(), session.replay(""), session.restore("{}"),
                             session.journal_taken("1"), session.set_today("2026-11-24")})
    EXPECT_EQ(code(answer), "no-plan");
}

TEST(Api, CreateRefusesWhatIsNoPlan) {
  Session session;
  EXPECT_EQ(code(session.create("")), "not-json");
  EXPECT_EQ(code(session.create("{}")), "wrong-type");
  EXPECT_EQ(code(session.create(R"({"id":"a b","replica":"me"})")), "bad-id");
  EXPECT_EQ(code(session.create(R"({"id":"p"})")), "bad-request");
  EXPECT_EQ(code(session.create(R"({"id":"p","replica":"Me!"})")), "bad-id");
  EXPECT_EQ(code(session.create(R"({"id":"p","replica":"me","today":"today"})")), "bad-date");
  EXPECT_EQ(code(session.create(R"({"id":"p","replica":"me","title":7})")), "wrong-type");
  EXPECT_EQ(code(session.create(R"({"id":"p","replica":"me","smartVariant":"x"})")), "bad-choice");
  // A letter's id is no id for a plan.
  EXPECT_EQ(code(session.create(R"({"id":"specific","replica":"me"})")), "duplicate-id");
  EXPECT_EQ(code(session.view()), "no-plan");
}

TEST_F(SessionTest, NeverThrowsWhateverItIsGiven) {
  const std::string garbage[] = {"",
                                 "null",
                                 "7",
                                 "[]",
                                 "{}",
                                 "\xff\xfe",
                                 std::string(3, '\0'),
                                 std::string(100'000, '['),
                                 R"({"edits":7})",
                                 R"({"edits":[7]})",
                                 R"({"edits":[{}]})",
                                 R"({"edits":[{"op":"x"}]})",
                                 R"({"edits":[{"op":"set"}]})",
                                 R"({"edits":[{"op":"set","id":7,"field":"title","value":""}]})",
                                 R"({"edits":[{"op":"set","id":"p","field":"goals","value":[]}]})",
                                 R"({"edits":[{"op":"set","id":"p","field":"x","value":1}]})",
                                 R"({"edits":[{"op":"set","id":"p","field":"title"}]})",
                                 R"({"edits":[{"op":"insert","parent":"p","list":"title"}]})",
                                 R"({"edits":[{"op":"insert","parent":"p","list":"goals","index":4294967296}]})",
                                 R"({"edits":[{"op":"insert","parent":"p","list":"goals","index":-1}]})",
                                 R"({"edits":[{"op":"insert","parent":"p","list":"goals","value":[]}]})",
                                 R"({"edits":[{"op":"remove","id":"p"}]})",
                                 R"({"edits":[{"op":"move","id":"p","index":0}]})",
                                 R"({"edits":[{"op":"move","id":"p","index":0,"parent":"p","list":"goals"}]})",
                                 R"({"edits":[{"op":"smart","variant":7}]})",
                                 R"({"edits":[],"at":"now"})",
                                 R"({"edits":[],"group":7})",
                                 R"({"plan":"p","from":0,"to":1,"by":"x","ops":[]})"};
  const std::string before = text();
  for (const auto& each : garbage) {
    const std::function<std::string()> calls[] = {[&] { return inspect(each); },
                                                  [&] { return session.create(each); },
                                                  [&] { return session.open(each, each); },
                                                  [&] { return session.open(before, each); },
                                                  [&] { return session.edit(each); },
                                                  [&] { return session.restore(each); },
                                                  [&] { return session.journal_taken(each); },
                                                  [&] { return session.set_today(each); },
                                                  [&] { return session.replay(each); }};
    for (const auto& call : calls) {
      const Json answer = Json::parse(call());
      EXPECT_NE(answer["ok"].get<bool>() ? "" : answer["error"]["code"], "internal") << each << answer.dump();
    }
    EXPECT_EQ(text(), before) << each;
  }
}

TEST_F(SessionTest, ErrorsShowCutCharactersInsteadOfFailing) {
  std::string wide;
  for (int i = 0; i < 50; ++i) wide += "\u20ac";  // details are cut after 40 bytes, in the middle of one of these
  EXPECT_EQ(code(session.edit(edits(R"({"op":"set","id":"p","field":"start","value":")" + wide + "\"}"))), "bad-date");
}

// A step that was taken back again has moved the clock. A file saved then and the journal written after it have to
// meet.
TEST_F(SessionTest, JournalStillFitsAfterARefusedStep) {
  value(session.save());
  EXPECT_EQ(
      code(session.edit(edits(R"({"op":"set","id":"p","field":"title","value":"x"},{"op":"remove","id":"nobody"})"))),
      "unknown-entity");
  const Json saved = value(session.save());
  value(session.journal_taken(saved["revision"].dump()));
  value(session.edit(edits(R"({"op":"set","id":"p","field":"title","value":"y"})")));
  Session other;
  value(other.open(saved["text"].get<std::string>(), kOptions));
  EXPECT_EQ(value(other.replay(value(session.journal())["text"].get<std::string>()))["entities"]["p"]["title"], "y");
  EXPECT_EQ(value(other.save())["text"], text());
}

TEST_F(SessionTest, JournalBringsAnOlderFileUpToDate) {
  const std::string old = text();
  const std::string revision = value(session.save())["revision"].dump();
  value(session.journal_taken(revision));
  value(session.edit(edits(R"({"op":"remove","id":")" + goal + "\"}")));
  value(session.undo());
  Session other;
  value(other.open(old, R"({"replica":"me2"})"));
  value(other.replay(value(session.journal())["text"].get<std::string>()));
  EXPECT_EQ(value(other.save())["text"], text());
  EXPECT_EQ(value(other.journal())["text"], "") << "what was replayed is in storage already";
}

// History that was made before a replay could name what the replay took away.
TEST_F(SessionTest, ReplayForgetsHistory) {
  const Json saved = value(session.save());
  const std::string line = R"({"plan":"p","from":)" + saved["revision"].dump() + R"(,"to":)" +
                           std::to_string(saved["revision"].get<int>() + 1) +
                           R"(,"by":"x","ops":[{"op":"remove","id":")" + step + R"(","at":)" +
                           std::to_string(saved["revision"].get<int>() + 1) + "}]}";
  EXPECT_EQ(value(session.replay(line))["undo"], nullptr);
  EXPECT_EQ(code(session.undo()), "nothing-to-undo");
}

TEST_F(SessionTest, RestoreIsOneStepThatCanBeUndone) {
  const std::string version = text();
  value(session.edit(edits(R"({"op":"remove","id":")" + goal + "\"}")));
  const Json change = value(session.restore(version));
  EXPECT_TRUE(change["whole"].get<bool>());
  EXPECT_TRUE(change["changed"].contains(goal));
  EXPECT_EQ(change["undo"]["op"], "restore");
  EXPECT_EQ(value(session.undo())["removed"], Json::array({goal}));
}

// A version in which something has the plan's own id cannot be laid over it.
TEST_F(SessionTest, RestoreRefusesTheWrongPlan) {
  const std::string before = text();
  EXPECT_EQ(
      code(session.restore(R"({"format":"waymark-plan","version":"1.0","plan":{"id":"q","goals":[{"id":"p"}]}})")),
      "duplicate-id");
  EXPECT_EQ(text(), before);
  value(session.restore(R"({"format":"waymark-plan","version":"1.0","plan":{"id":")" + step +
                        R"(","goals":[{"id":"x"}]}})"));
  EXPECT_FALSE(value(session.view())["entities"].contains(step));
}

TEST_F(SessionTest, TodayCanChange) {
  EXPECT_EQ(code(session.set_today("2026-11-25")), "ok");
  EXPECT_EQ(code(session.set_today("")), "bad-date");
  EXPECT_EQ(code(session.set_today("2026-02-30")), "bad-date");
}

TEST(Api, SchemaAndDescriptionAreGiven) {
  EXPECT_EQ(value(schema())["$defs"].size(), all_nouns().size());
  EXPECT_EQ(value(describe())["rules"].size(), catalogue().size());
}

// Deep plans and long lists are edited in the time of a key press, on a slow machine too; sanitizers cost about
// tenfold.
TEST(Api, TenThousandStepsAreEditedWithoutWaiting) {
  std::string file =
      R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p","people":[{"id":"ana"}],"steps":[{"id":"s0"})";
  for (int i = 1; i < 10'000; ++i)
    file += R"(,{"id":"s)" + std::to_string(i) + R"(","title":"Step","owner":"ana","barriers":[{"what":"x"}]})";
  // Not read by value(): reading twelve megabytes with a test's unoptimized code takes longer than all the rest.
  const auto expect_good = [](const std::string& answer) {
    EXPECT_EQ(answer.rfind(R"({"ok":true)", 0), 0u) << answer.substr(0, 300);
  };
  Session session;
  expect_good(session.open(file + "]}}", kOptions));
  expect_good(session.edit(edits(R"({"op":"remove","id":"ana"})")));
  expect_good(session.undo());
  for (int i = 0; i < 10; ++i)
    expect_good(
        session.edit(edits(R"({"op":"set","id":"s9999","field":"title","value":")" + std::to_string(i) + "\"}")));
}

TEST_F(SessionTest, MendsAFindingAsOneStep) {
  value(session.edit(edits(R"({"op":"set","id":")" + goal +
                           R"(","field":"statement","value":"Grade 6 reading will rise to 40%."},
                              {"op":"set","id":")" +
                           goal + R"(","field":"end","value":"2028-06-02"})")));
  const std::string key = "goal-text-incomplete/" + goal + "/statement";
  const Json change = value(session.mend(key));
  EXPECT_EQ(change["findings"]["removed"][0], key);
  EXPECT_EQ(change["changed"][goal]["statement"], "By June 2, 2028, grade 6 reading will rise to 40%.");
  EXPECT_EQ(value(session.undo())["changed"][goal]["statement"], "Grade 6 reading will rise to 40%.");
}

TEST_F(SessionTest, MendsNothingThatItDoesNotKnow) {
  EXPECT_EQ(code(session.mend("goal-text-incomplete/nothing/statement")), "no-such-finding");
  EXPECT_EQ(code(session.mend("goal-without-measure/" + goal + "/measures")), "cannot-mend");
  EXPECT_EQ(code(session.mend("")), "no-such-finding");
}

TEST_F(SessionTest, KeepsAdviceSetAsideWithItsFinding) {
  const std::string key = "step-without-owner/" + step + "/owner";
  const Json change = value(session.edit(
      edits(R"({"op":"insert","parent":"p","list":"setAsides","value":{"rule":"step-without-owner","entity":")" + step +
            R"(","field":"owner","reason":"We hire in May"}})")));
  EXPECT_EQ(change["findings"]["removed"], Json::array({key}));
  ASSERT_EQ(change["findings"]["added"].size(), 1u);
  EXPECT_EQ(change["findings"]["added"][0]["setAside"], change["inserted"][0]);
  const Json back = value(session.undo());
  EXPECT_FALSE(back["findings"]["added"][0].contains("setAside"));
}

TEST_F(SessionTest, WorkshopTellsPlacesAsABrowserCountsThem) {
  const std::string sentence = "\u00bf\U0001F4D6? By June 2, 2028, 40% of grade 6 students will read at grade level.";
  const Json text = sentence;
  value(session.edit(edits(R"({"op":"set","id":")" + goal + R"(","field":"statement","value":)" + text.dump() + "}")));
  const Json workshop = value(session.workshop(goal));
  EXPECT_EQ(workshop["goal"], goal);
  bool has_deadline = false;
  for (const Json& part : workshop["parts"]) {
    if (part["part"] != "deadline") continue;
    has_deadline = true;
    // Before it: one character of one UTF-16 unit, one of two, a question mark and a space.
    EXPECT_EQ(part["begin"], 5);
  }
  EXPECT_TRUE(has_deadline);
  EXPECT_EQ(workshop["letters"].size(), 5u);
  EXPECT_EQ(code(session.workshop(step)), "unknown-entity");
}

TEST_F(SessionTest, TakesWhatASentenceOffers) {
  value(session.edit(edits(
      R"({"op":"set","id":")" + goal +
      R"(","field":"statement","value":"By June 2, 2028, the share of grade 6 students with IEPs who read at grade level will rise from 27% to 40%."})")));
  const Json change = value(session.take_offer(R"({"goal":")" + goal + "\"}"));
  EXPECT_EQ(change["changed"][goal]["end"], "2028-06-02");
  EXPECT_EQ(change["inserted"].size(), 1u);
  EXPECT_EQ(code(session.take_offer(R"({"goal":")" + goal + "\"}")), "no-such-offer");
  EXPECT_EQ(code(session.take_offer(R"({"goal":")" + goal + R"(","part":"moon"})")), "no-such-offer");
  EXPECT_EQ(code(session.take_offer("[]")), code(session.edit("[]")));
}

TEST_F(SessionTest, TellsThePlansQualityInWords) {
  const Json quality = value(session.quality());
  EXPECT_TRUE(quality["strengths"].is_array());
  EXPECT_LE(quality["next"].size(), 3u);
  EXPECT_EQ(code(Session().quality()), "no-plan");
}

}  // namespace
}  // namespace waymark
