// The letters are questions that a goal has to stand up to. One that nothing speaks for, neither the sentence nor an
// answer, was perhaps never asked.
#include "core/model/goal.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/goal_letters.hpp"

namespace waymark {
namespace {

// Steps are another rule's subject: here it counts as if there were one.
constexpr int kSomeSteps = 1;

void append(std::string& list, const std::string& name) {
  if (!list.empty()) list += ", ";
  list += name;
}

// The team's own letters by the names that it gave them; built-in ones by their keys, which whoever shows the finding
// has words for.
std::string named(const Letter& letter) {
  if (!letter.name.empty()) return letter.name;
  return is_built_in_letter(letter.id) ? letter.id : letter.letter;
}

std::string open_letters(const Goal& goal, const Context& context) {
  const auto verdicts =
      judge_letters(goal, context.readings.of(goal, context.plan), context.plan, context.index, kSomeSteps);
  std::string open;
  std::size_t place = 0;
  for (const Letter& letter : context.plan.letters)
    if (verdicts[place++].state == LetterState::open) append(open, named(letter));
  return open;
}

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty() || parent_goal(goal)) return cannot_tell();
  const std::string open = open_letters(goal, context);
  return open.empty() ? pass() : fail({{"letters", open}});
}

}  // namespace

extern const Rule kGoalLetterOpen;
const Rule kGoalLetterOpen = heeding<Plan, Letter, LetterQuestion, Goal, Measure, Gap, RootCause, Connection>(
    rule<Goal, check>("goal-letter-open", Severity::tip, "statement", Reach::wide));

}  // namespace waymark
