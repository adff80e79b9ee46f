// What must hold for any edits whatever: undo and redo bring back exactly what was, the journal tells exactly what is.
#include <gtest/gtest.h>

#include <map>

#include "core/edit/completeness.hpp"
#include "core/file/plan_file.hpp"
#include "tests/core/support/random_edits.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing_support::Desk;
using testing_support::random_document;
using testing_support::RandomEdits;
using testing_support::try_apply;

class RandomEditing : public testing::TestWithParam<std::uint32_t> {
 protected:
  // An edit, an undo or a redo.
  void act(Desk& desk) {
    const std::size_t choice = edits.random().below(10);
    if (choice < 2 && desk.editor.next_undo())
      desk.undo();
    else if (choice < 4 && desk.editor.next_redo())
      desk.redo();
    else
      try_apply(desk, edits.next(desk));
  }

  Document reread(const std::string& text) { return read_plan_file(text, nullptr).document; }

  RandomEdits edits{GetParam()};
};

TEST_P(RandomEditing, UndoAllIsTheStartAndRedoAllTheEnd) {
  Desk desk(random_document(GetParam()));
  const std::string start = desk.content();
  int accepted = 0;
  for (int i = 0; i < 300; ++i) accepted += try_apply(desk, edits.next(desk));
  EXPECT_GT(accepted, 200);
  const std::string end = desk.content();
  for (int round = 0; round < 2; ++round) {
    while (desk.editor.next_undo()) desk.undo();
    ASSERT_EQ(desk.content(), start);
    while (desk.editor.next_redo()) desk.redo();
    ASSERT_EQ(desk.content(), end);
  }
}

TEST_P(RandomEditing, InterleavedUndoIsExactAtEveryPoint) {
  Desk desk(random_document(GetParam()));
  std::vector<std::string> contents = {desk.content()};  // at each step that can be undone or redone
  std::size_t at = 0;
  for (int i = 0; i < 200; ++i) {
    const std::size_t choice = edits.random().below(10);
    if (choice < 3 && at > 0) {
      desk.undo();
      --at;
    } else if (choice < 5 && at + 1 < contents.size()) {
      desk.redo();
      ++at;
    } else {
      const UndoStep* before = desk.editor.next_undo();
      const auto revision = desk.editor.clock().now();
      if (!try_apply(desk, edits.next(desk)) || revision == desk.editor.clock().now()) continue;
      ASSERT_NE(desk.editor.next_undo(), nullptr) << before;
      contents.resize(++at);
      contents.push_back(desk.content());
    }
    ASSERT_EQ(desk.content(), contents[at]) << i;
  }
}

TEST_P(RandomEditing, JournalOnTheCheckpointIsTheLivePlanAtEveryPoint) {
  Desk desk(reread(write_plan_file(random_document(GetParam()))));
  std::string checkpoint = write_plan_file(desk.document);
  for (int i = 0; i < 80; ++i) {
    act(desk);
    Desk other(reread(checkpoint), "other");
    const std::string journal = desk.journal.text();
    run_journal(journal, other.editor.tree(), other.editor.clock());
    ASSERT_EQ(write_plan_file(other.document), write_plan_file(desk.document)) << i << "\n" << journal;
    ASSERT_EQ(run_journal(journal, other.editor.tree(), other.editor.clock()), 0u) << "a second time does nothing";
    if (edits.random().one_in(20)) {
      checkpoint = write_plan_file(desk.document);
      if (edits.random().one_in(2)) desk.journal.taken(desk.editor.clock().now());
    }
  }
}

// A journal can be cut off anywhere. What is whole is run, and the plan is one that it was at some moment.
TEST_P(RandomEditing, ACutJournalGivesAnEarlierMoment) {
  Desk desk(reread(write_plan_file(random_document(GetParam()))));
  const std::string checkpoint = write_plan_file(desk.document);
  std::map<std::uint32_t, std::string> moments = {{desk.editor.clock().now(), checkpoint}};
  for (int i = 0; i < 40; ++i) {
    act(desk);
    moments[desk.editor.clock().now()] = write_plan_file(desk.document);
  }
  const std::string journal = desk.journal.text();
  for (int i = 0; i < 25; ++i) {
    const std::string cut = journal.substr(0, edits.random().below(journal.size()));
    Desk other(reread(checkpoint), "other");
    const auto code =
        testing_support::refusal_code([&] { run_journal(cut, other.editor.tree(), other.editor.clock()); });
    ASSERT_TRUE(code == "accepted" || code == "journal-mismatch") << code;
    const auto moment = moments.find(other.editor.clock().now());
    ASSERT_NE(moment, moments.end());
    // A cut line may have made its replica known already.
    EXPECT_EQ(compact(write_entity(*other.document.plan)), compact(write_entity(*reread(moment->second).plan)));
  }
}

TEST_P(RandomEditing, EveryEditIsStampedWithAGrowingCounter) {
  Desk desk(random_document(GetParam()));
  for (int i = 0; i < 100; ++i) {
    const auto before = desk.editor.clock().now();
    const std::string content = desk.content();
    act(desk);
    const bool is_changed = desk.content() != content;
    if (is_changed) {
      ASSERT_GT(desk.editor.clock().now(), before);
    }
    std::uint32_t newest = 0;
    walk(*desk.document.plan, [&](Entity& each) {
      newest = std::max({newest, each.stamps.born.counter, each.stamps.moved.counter});
      for (const auto& field : each.stamps.fields) newest = std::max(newest, field.stamp.counter);
    });
    for (const auto& [id, stamp] : desk.document.removed) {
      newest = std::max(newest, stamp.counter);
      ASSERT_FALSE(desk.has(id)) << "what stands has no tombstone";
    }
    ASSERT_LE(newest, desk.editor.clock().now());
    if (is_changed) {
      ASSERT_GT(newest, before);
    }
  }
}

TEST_P(RandomEditing, OrderKeysAlwaysFollowTheOrder) {
  Desk desk(random_document(GetParam()));
  for (int i = 0; i < 200; ++i) act(desk);
  walk(*desk.document.plan, [](Entity& each) {
    for (const Field& field : each.noun().fields) {
      if (field.kind != Kind::list) continue;
      const auto& list = field.at<Entities>(each);
      for (std::size_t k = 1; k < list.size(); ++k)
        EXPECT_LT(list.at(k - 1).stamps.position, list.at(k).stamps.position);
    }
  });
}

TEST_P(RandomEditing, RestoringAVersionGivesItsContentAndCanBeUndone) {
  Desk desk(random_document(GetParam()));
  const std::string version_text = write_plan_file(desk.document);
  const std::string start = desk.content();
  for (int i = 0; i < 100; ++i) act(desk);
  const std::string before = desk.content();
  desk.editor.restore(*reread(version_text).plan);
  EXPECT_EQ(desk.content(), start);
  desk.undo();
  EXPECT_EQ(desk.content(), before);
  desk.redo();
  EXPECT_EQ(desk.content(), start);
}

TEST_P(RandomEditing, CompletenessKeptUpIsCompletenessCounted) {
  Desk desk(random_document(GetParam()));
  Completeness kept(*desk.document.plan);
  desk.editor.tree().listen(kept);
  for (int i = 0; i < 150; ++i) {
    act(desk);
    const Completeness counted(*desk.document.plan);
    for (std::size_t k = 0; k < kSectionNames.size(); ++k) {
      const auto section = static_cast<Section>(k);
      ASSERT_EQ(kept.of(section).filled, counted.of(section).filled) << i << kSectionNames[k];
      ASSERT_EQ(kept.of(section).expected, counted.of(section).expected) << i << kSectionNames[k];
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEditing, testing::Range(1u, 5u));

}  // namespace
}  // namespace waymark
