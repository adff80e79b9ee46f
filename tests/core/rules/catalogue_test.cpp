// One test for all rules: tests/fixtures/rules/<rule>/fail.json has that rule's finding, pass.json has not. What is
// expected stands in the plan files themselves, beside the plan:
//
//   "expected": {"entity": "s1", "field": "backup"}       in fail.json (blank field: the entity as a whole)
//   "expected": {"entity": "s1"}                          in cannot-tell.json, for rules that can say so; in pass.json
//                                                         where the entity that passes is another than the one that
//                                                         fails
#include "core/rules/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "core/edit/editor.hpp"
#include "core/file/plan_file.hpp"
#include "core/rules/inspector.hpp"
#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

using testing_support::fixture;

const std::optional<Date> kToday = parse_date("2026-11-24");

class EveryRule : public testing::TestWithParam<const Rule*> {
 protected:
  std::string file(const std::string& name) const { return "rules/" + std::string(GetParam()->id) + "/" + name; }

  Document read(const std::string& name) const {
    int count = 0;
    return read_plan_file(fixture(file(name)), [&] { return "n" + std::to_string(++count); }).document;
  }

  static std::string expected_entity(const Document& document) {
    if (document.unknown.empty()) return "";
    const Json members = parse_json(document.unknown);
    return members.contains("expected") ? members["expected"]["entity"].get<std::string>() : "";
  }

  // What the rule itself says of the entity: silence can also mean that it could not tell.
  Outcome outcome_in(const Document& document, const std::string& id) const {
    const Index index(*document.plan);
    const GoalReadings readings;
    const Relations relations(*document.plan, index);
    const Entity* entity = index.find(id);
    if (!entity) {
      ADD_FAILURE() << "no entity " << id;
      return Outcome::fail;
    }
    return GetParam()->check(*entity, {*document.plan, index, kToday, readings, relations}).outcome;
  }

  std::vector<Finding> findings_of_rule(Document& document) const {
    const Tree tree(document);
    auto findings = Inspector(tree, kToday).findings();
    findings.erase(
        std::remove_if(findings.begin(), findings.end(), [](const Finding& each) { return each.rule != GetParam(); }),
        findings.end());
    return findings;
  }
};

TEST_P(EveryRule, FindsItsFailureAndNothingElseOfItsKind) {
  Document document = read("fail.json");
  const auto findings = findings_of_rule(document);
  ASSERT_EQ(findings.size(), 1u);
  const Json expected = parse_json(document.unknown)["expected"];
  EXPECT_EQ(findings[0].entity, expected["entity"].get<std::string>());
  EXPECT_EQ(findings[0].field ? std::string(findings[0].field->name) : "", expected["field"].get<std::string>());
}

TEST_P(EveryRule, PassesWhereAllIsWell) {
  Document document = read("pass.json");
  EXPECT_TRUE(findings_of_rule(document).empty());
  const std::string own = expected_entity(document);
  const Document failing = read("fail.json");
  EXPECT_EQ(outcome_in(document, own.empty() ? expected_entity(failing) : own), Outcome::pass);
}

bool same_keys(const std::vector<Finding>& a, const std::vector<Finding>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Finding& left, const Finding& right) { return left.key() == right.key(); });
}

// The names in { $braces } of a Fluent message's line.
std::set<std::string> variables(const std::string& words, const std::string& message) {
  std::set<std::string> found;
  const auto start = words.find("\n" + message + " =");
  if (start == words.npos) return found;
  const std::string line = words.substr(start + 1, words.find('\n', start + 1) - start - 1);
  for (auto at = line.find("{ $"); at != line.npos; at = line.find("{ $", at + 1))
    found.insert(line.substr(at + 3, line.find(' ', at + 3) - at - 3));
  return found;
}

TEST_P(EveryRule, HasWordsForWhatItGives) {
  Document document = read("fail.json");
  std::set<std::string> given;
  std::set<std::string> given_to_mend;
  for (const Finding& finding : findings_of_rule(document)) {
    for (const auto& [name, value] : finding.args) given.insert(name);
    for (const auto& [name, value] : finding.mend.value_or(Arguments{})) given_to_mend.insert(name);
  }
  for (const char* language : {"en", "es"}) {
    const std::string words = "\n" + testing_support::locale_file(language, "rules.ftl");
    for (const char* part : {"", "-why", "-fix"}) {
      const std::string message = "rule-" + std::string(GetParam()->id) + part;
      EXPECT_NE(words.find("\n" + message + " ="), words.npos) << language << ": " << message;
      for (const auto& name : variables(words, message)) EXPECT_TRUE(given.count(name)) << message << " needs " << name;
    }
    if (!GetParam()->mend) continue;
    const std::string message = "rule-" + std::string(GetParam()->id) + "-mend";
    EXPECT_NE(words.find("\n" + message + " ="), words.npos) << language << ": " << message;
    for (const auto& name : variables(words, message))
      EXPECT_TRUE(given_to_mend.count(name)) << message << " needs " << name;
  }
}

std::string rule_name(const testing::TestParamInfo<const Rule*>& info) {
  std::string name(info.param->id);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryRule, testing::ValuesIn(catalogue().begin(), catalogue().end()), rule_name);

class RuleThatCanBeUnsure : public EveryRule {};

TEST_P(RuleThatCanBeUnsure, SaysSo) {
  Document document = read("cannot-tell.json");
  const Index index(*document.plan);
  const GoalReadings readings;
  const Relations relations(*document.plan, index);
  const Entity* entity = index.find(expected_entity(document));
  ASSERT_NE(entity, nullptr);
  EXPECT_EQ(GetParam()->check(*entity, {*document.plan, index, std::nullopt, readings, relations}).outcome,
            Outcome::cannot_tell);
  EXPECT_TRUE(findings_of_rule(document).empty());
}

std::vector<const Rule*> rules_that_can_be_unsure() {
  std::vector<const Rule*> rules;
  for (const Rule* rule : catalogue())
    if (std::ifstream(std::string(FIXTURES) + "/rules/" + std::string(rule->id) + "/cannot-tell.json"))
      rules.push_back(rule);
  return rules;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, RuleThatCanBeUnsure, testing::ValuesIn(rules_that_can_be_unsure()), rule_name);

class RuleWithMend : public EveryRule {};

TEST_P(RuleWithMend, MendsItsFailureInOneStepThatCanBeUndone) {
  Document document = read("fail.json");
  Editor editor(document, "here");
  Inspector inspector(editor.tree(), kToday);
  editor.tree().listen(inspector);
  const auto is_own = [](const Finding& each) { return each.rule == GetParam() && each.mend; };
  const auto findings = inspector.findings();
  const auto found = std::find_if(findings.begin(), findings.end(), is_own);
  ASSERT_NE(found, findings.end()) << "fail.json does not show the mend";
  editor.apply(inspector.mend(found->key(), "mended"), {});
  const FindingChanges changes = inspector.update();
  EXPECT_NE(std::find(changes.removed.begin(), changes.removed.end(), found->key()), changes.removed.end());
  EXPECT_TRUE(changes.added.empty()) << "mending led to " << changes.added.front().key();
  editor.undo();
  inspector.update();
  EXPECT_TRUE(same_keys(findings, inspector.findings()));
}

std::vector<const Rule*> rules_with_mend() {
  std::vector<const Rule*> rules;
  for (const Rule* rule : catalogue())
    if (rule->mend) rules.push_back(rule);
  return rules;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, RuleWithMend, testing::ValuesIn(rules_with_mend()), rule_name);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RuleWithMend);

TEST(Catalogue, HasRulesOfTheirOwn) {
  std::set<std::string_view> ids;
  for (const Rule* rule : catalogue()) {
    EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
    EXPECT_NE(rule->check, nullptr) << rule->id;
    if (rule->noun && !rule->field.empty()) {
      EXPECT_NE(find_field(rule->noun(), rule->field), nullptr) << rule->id << " shows at " << rule->field;
    }
  }
}

}  // namespace
}  // namespace waymark
