#include "core/rules/quality.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace waymark {
namespace {

constexpr std::size_t kMostNextThings = 3;

// A strength: there is something to be strong about, and none of these rules has anything to say.
struct Strength {
  std::string_view id;
  bool (*has_subject)(const Plan&);
  std::array<std::string_view, 7> silent;
};

bool has_gaps(const Plan& plan) { return !plan.gaps.empty(); }
bool has_causes(const Plan& plan) { return !plan.root_causes.empty(); }
bool has_causes_and_goals(const Plan& plan) { return !plan.root_causes.empty() && !plan.goals.empty(); }
bool has_goals(const Plan& plan) { return !plan.goals.empty(); }
bool has_reports(const Plan& plan) { return !plan.reports.empty(); }
bool has_questions(const Plan& plan) { return !plan.questions.empty(); }
bool has_connections(const Plan& plan) { return !plan.connections.empty(); }
// One step well cared for is not yet a plan whose steps are.
bool has_steps(const Plan& plan) { return plan.steps.size() >= 2; }

bool has_measures(const Plan& plan) {
  return std::any_of(plan.goals.Entities::begin(), plan.goals.Entities::end(),
                     [](const auto& goal) { return !static_cast<const Goal&>(*goal).measures.empty(); });
}

constexpr Strength kStrengths[] = {
    {"gaps-shown", has_gaps, {"gap-without-evidence", "gap-without-group", "gap-without-numbers"}},
    {"causes-proven", has_causes, {"cause-without-evidence", "cause-not-judged"}},
    {"causes-taken-up",
     has_causes_and_goals,
     {"cause-without-goal", "goal-without-cause", "cause-not-actionable-with-goal"}},
    {"goals-clear", has_goals, {"goal-vague", "goal-without-group", "goal-several", "goal-activity"}},
    {"goals-measured",
     has_measures,
     {"goal-without-measure", "measure-without-baseline", "measure-without-target", "measure-without-source",
      "target-against-direction"}},
    {"steps-owned", has_steps, {"step-without-owner", "step-without-backup", "backup-is-owner", "leaving-owner"}},
    {"steps-dated",
     has_steps,
     {"step-without-dates", "step-ends-before-start", "step-outside-goal", "step-overdue", "step-should-have-begun",
      "step-wholly-without-school", "dependency-circle"}},
    {"steps-watched",
     has_steps,
     {"step-without-check-in", "check-in-first-after-middle", "check-in-first-after-end", "check-in-too-rare"}},
    {"reports-complete",
     has_reports,
     {"report-incomplete", "report-without-method", "report-without-content", "report-without-feedback"}},
    {"evaluation-rounded",
     has_questions,
     {"evaluation-only-outcome", "evaluation-only-implementation", "evaluation-without-adjustment"}},
    {"plans-connected",
     has_connections,
     {"connection-tied-to-nothing", "step-outside-connection", "step-claimed-twice"}},
};

using RuleIds = std::unordered_set<std::string_view>;

bool is_strong(const Strength& strength, const Plan& plan, const RuleIds& speaking) {
  return strength.has_subject(plan) && std::none_of(strength.silent.begin(), strength.silent.end(),
                                                    [&](std::string_view id) { return speaking.count(id) > 0; });
}

// What cannot be carried out comes first, then what good plans have; among equals what is said most often, then what
// the reader meets first.
std::vector<NextThing> rank(const std::vector<Finding>& open) {
  std::vector<NextThing> things;
  std::unordered_map<const Rule*, std::size_t> places;
  for (const Finding& finding : open) {
    const auto [place, is_new] = places.emplace(finding.rule, things.size());
    if (is_new) things.push_back({finding.rule, 0, finding});
    ++things[place->second].count;
  }
  std::stable_sort(things.begin(), things.end(), [](const NextThing& a, const NextThing& b) {
    if (a.rule->severity != b.rule->severity) return a.rule->severity < b.rule->severity;
    return a.count > b.count;
  });
  if (things.size() > kMostNextThings) things.resize(kMostNextThings);
  return things;
}

}  // namespace

std::vector<std::string_view> rules_of_strengths() {
  std::vector<std::string_view> ids;
  for (const Strength& strength : kStrengths)
    std::copy_if(strength.silent.begin(), strength.silent.end(), std::back_inserter(ids),
                 [](std::string_view id) { return !id.empty(); });
  return ids;
}

Quality quality_of(const Plan& plan, const std::vector<Finding>& findings) {
  std::vector<Finding> open;
  RuleIds speaking;
  for (const Finding& finding : findings) {
    // Advice set aside is settled, but not a strength.
    speaking.insert(finding.rule->id);
    if (finding.set_aside.empty()) open.push_back(finding);
  }
  Quality quality;
  for (const Strength& strength : kStrengths)
    if (is_strong(strength, plan, speaking)) quality.strengths.push_back(strength.id);
  quality.next = rank(open);
  return quality;
}

}  // namespace waymark
