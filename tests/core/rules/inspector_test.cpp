#include "core/rules/inspector.hpp"

#include <gtest/gtest.h>

#include <map>

#include "tests/core/support/faults.hpp"
#include "tests/core/support/random_edits.hpp"

namespace waymark {
namespace {

using testing_support::Desk;
using testing_support::random_document;
using testing_support::RandomEdits;
using testing_support::try_apply;

// A finding with its details, so that a change of details is seen as well.
std::string told(const Finding& finding) {
  std::string text = finding.key() + " in " + std::string(to_text(finding.section));
  for (const auto& [name, value] : finding.args) text += " " + name + "=" + value;
  return text;
}

std::vector<std::string> told(const std::vector<Finding>& findings) {
  std::vector<std::string> texts;
  for (const auto& finding : findings) texts.push_back(told(finding));
  return texts;
}

// Any finding that can be mended by one click, as it stood at the last look: it may be gone by now, which is refused.
void mend_one(Desk& desk, const Inspector& inspector, RandomEdits& edits) {
  std::vector<std::string> keys;
  for (const Finding& finding : inspector.findings())
    if (finding.mend) keys.push_back(finding.key());
  if (keys.empty()) return;
  const std::string key = keys[edits.random().below(keys.size())];
  try {
    try_apply(desk, inspector.mend(key, "mended" + std::to_string(edits.random().below(1'000'000))));
  } catch (const Refused&) {
  }
}

// One to four steps of work between two looks, as they gather while somebody types quickly: edits, undoing, and mends
// of what the inspector found before.
void work_a_while(Desk& desk, const Inspector& inspector, RandomEdits& edits) {
  const std::size_t steps = 1 + edits.random().below(4);
  for (std::size_t i = 0; i < steps; ++i) {
    if (desk.editor.next_undo() && edits.random().one_in(4))
      desk.undo();
    else if (edits.random().one_in(4))
      mend_one(desk, inspector, edits);
    else
      try_apply(desk, edits.next(desk));
  }
}

// What is kept up edit by edit is what a look at the whole plan finds, and the changes that are told lead from one to
// the next.
void keep_up_with_random_edits(Document document, std::uint32_t seed, int looks) {
  const Date today = *parse_date("2026-11-24");
  Desk desk(std::move(document));
  Inspector kept(desk.editor.tree(), today);
  desk.editor.tree().listen(kept);
  RandomEdits edits(seed);
  std::map<std::string, std::string> page;  // what somebody who only hears of changes believes: key to finding
  for (const auto& finding : kept.findings()) page[finding.key()] = told(finding);
  for (int i = 0; i < looks; ++i) {
    work_a_while(desk, kept, edits);
    const FindingChanges changes = kept.update();
    for (const auto& key : changes.removed) ASSERT_EQ(page.erase(key), 1u) << key;
    for (const auto& finding : changes.added)
      ASSERT_TRUE(page.emplace(finding.key(), told(finding)).second) << told(finding);
    const auto all = Inspector(desk.editor.tree(), today).findings();
    ASSERT_EQ(told(kept.findings()), told(all)) << i;
    std::map<std::string, std::string> expected;
    for (const auto& finding : all) expected[finding.key()] = told(finding);
    ASSERT_EQ(page, expected) << i;
  }
}

class RandomInspection : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RandomInspection, KeptUpIsTheSameAsFromScratch) {
  keep_up_with_random_edits(random_document(GetParam()), GetParam(), 200);
}

// Where steps, people and dates have to do with each other, more rules have something to say.
TEST_P(RandomInspection, OfAnExampleToo) { keep_up_with_random_edits(testing_support::example(), GetParam(), 60); }

INSTANTIATE_TEST_SUITE_P(Seeds, RandomInspection, testing::Range(1u, 6u));

TEST(Inspector, SaysNothingTwice) {
  Desk desk(random_document(3));
  Inspector inspector(desk.editor.tree(), std::nullopt);
  EXPECT_TRUE(inspector.update().added.empty());
  inspector.set_today(*parse_date("2026-11-24"));
  inspector.update();
  EXPECT_TRUE(inspector.update().added.empty());
}

}  // namespace
}  // namespace waymark
