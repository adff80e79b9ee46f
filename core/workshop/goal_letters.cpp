#include "core/workshop/goal_letters.hpp"

#include <algorithm>

#include "core/workshop/goal_sentence.hpp"

namespace waymark {
namespace {

// A goal that runs longer needs stages on the way (domain: "interim targets").
constexpr int kDaysWithoutMilestone = 366;
constexpr double kDaysPerMonth = 30.44;

// What is known of the goal, gathered once for all letters.
struct Facts {
  const Goal& goal;
  const GoalReading& reading;
  const Plan& plan;
  const Index& index;
  const Measure* measure;
  GoalParts parts;  // fields first, then the sentence
  int steps = 0;
  int causes = 0;
  int causes_out_of_reach = 0;
};

bool serves(const Step& step, const Goal& goal) {
  const auto& ids = step.goals.ids;
  if (std::find(ids.begin(), ids.end(), goal.id) != ids.end()) return true;
  for (const Goal& part : goal.subgoals)
    if (serves(step, part)) return true;
  return false;
}

void count_causes(Facts& facts) {
  for (const auto& id : facts.goal.root_causes.ids) {
    const Entity* entity = facts.index.find(id);
    if (!entity || &entity->noun() != &noun_of<RootCause>()) continue;
    const auto& cause = static_cast<const RootCause&>(*entity);
    ++facts.causes;
    if (cause.actionable == Extent::no || cause.influence == Extent::no) ++facts.causes_out_of_reach;
  }
}

Facts gather(const Goal& goal, const GoalReading& reading, const Plan& plan, const Index& index, int steps) {
  Facts facts{goal, reading, plan, index, main_measure(goal), {}};
  facts.steps = steps;
  facts.parts = combined(parts_of_fields(goal), parts_of_text(goal.statement, reading));
  count_causes(facts);
  return facts;
}

std::string in_text(const Facts& facts, const GoalPart& part) {
  return std::string(piece(facts.goal.statement, part.span));
}

// Collects reasons, each good or missing.
class Reasons {
 public:
  void good(std::string_view id, Arguments args = {}) { list_.push_back({id, true, std::move(args)}); }
  void missing(std::string_view id, Arguments args = {}) { list_.push_back({id, false, std::move(args)}); }

  void one_of(bool is_good, std::string_view good_id, Arguments args, std::string_view missing_id) {
    if (is_good)
      good(good_id, std::move(args));
    else
      missing(missing_id);
  }

  std::vector<LetterReason> take() { return std::move(list_); }

 private:
  std::vector<LetterReason> list_;
};

void judge_specific(const Facts& facts, Reasons& reasons) {
  const GoalReading& reading = facts.reading;
  const std::string who = reading.who ? in_text(facts, reading.who) : facts.parts.who;
  reasons.one_of(reading.who || !who.empty(), "names-group", {{"group", who}}, "no-group");
  if (reading.vague)
    reasons.missing("soft-words", {{"words", in_text(facts, reading.vague)}});
  else
    reasons.one_of(bool(reading.what), "names-change", {{"what", in_text(facts, reading.what)}}, "no-change");
  if (reading.compound) reasons.missing("several-goals");
}

void judge_measurable(const Facts& facts, Reasons& reasons) {
  const GoalParts& parts = facts.parts;
  reasons.one_of(parts.target.has_value(), "has-target",
                 {{"value", parts.target ? written_value(*parts.target, parts.unit) : ""}}, "no-target");
  reasons.one_of(parts.baseline.has_value(), "has-baseline",
                 {{"value", parts.baseline ? written_value(*parts.baseline, parts.unit) : ""}}, "no-baseline");
  reasons.one_of(!parts.source.empty() || facts.reading.source, "has-source", {{"source", parts.source}}, "no-source");
  if (facts.reading.activity && !facts.measure) reasons.missing("activity");
}

// Actionable, achievable, attainable: the team can do it, and has said how.
void judge_doable(const Facts& facts, Reasons& reasons) {
  reasons.one_of(facts.steps > 0, "has-steps", {{"count", std::to_string(facts.steps)}}, "no-steps");
  if (facts.causes_out_of_reach > 0)
    reasons.missing("cause-out-of-reach");
  else
    reasons.one_of(facts.causes > 0, "causes-in-reach", {{"count", std::to_string(facts.causes)}}, "no-cause");
}

// Reasonable, realistic, relevant, aligned: it is tied to why the plan exists.
void judge_grounded(const Facts& facts, Reasons& reasons) {
  const std::size_t gaps = facts.goal.gaps.ids.size();
  reasons.one_of(facts.causes > 0 || gaps > 0, "tied-to-gap", {}, "tied-to-nothing");
}

// Required change a year, told so that people can ask whether it is too much; a rule compares it with the measure's
// history.
void judge_pace(const Facts& facts, Reasons& reasons) {
  const GoalParts& parts = facts.parts;
  const Measure* measure = facts.measure;
  if (!parts.baseline || !parts.target || parts.change != ChangeKind::to || !measure || !measure->baseline_date) return;
  const Day end = measure->target_date ? measure->target_date : facts.goal.end;
  if (!end || end->days <= measure->baseline_date->days) return;
  constexpr double kDaysPerYear = 365.25;
  const double years = (end->days - measure->baseline_date->days) / kDaysPerYear;
  const double change = (*parts.target - *parts.baseline) / years;
  // One decimal: the pace is for judging by eye.
  const double shown = static_cast<double>(static_cast<long long>(change * 10 + (change < 0 ? -0.5 : 0.5))) / 10;
  reasons.good("pace", {{"change", written_value(shown, parts.unit == "%" ? "" : parts.unit)}});
}

bool has_milestone(const Goal& goal) {
  for (const Measure& measure : goal.measures)
    if (!measure.milestones.empty()) return true;
  return false;
}

void judge_time(const Facts& facts, Reasons& reasons) {
  const Day end = facts.goal.end ? facts.goal.end : facts.reading.deadline_date;
  if (!end && facts.reading.deadline)
    return reasons.good("has-time", {{"text", in_text(facts, facts.reading.deadline)}});
  if (!end) return reasons.missing("no-deadline");
  if (facts.plan.end && *end > *facts.plan.end)
    reasons.missing("past-plan", {{"date", to_text(*end)}});
  else
    reasons.good("has-deadline", {{"date", to_text(*end)}});
  const Day start = facts.goal.start ? facts.goal.start : facts.plan.start;
  if (!start || end->days - start->days <= kDaysWithoutMilestone) return;
  const int months = static_cast<int>((end->days - start->days) / kDaysPerMonth + 0.5);
  if (has_milestone(facts.goal))
    reasons.good("has-stages");
  else
    reasons.missing("no-stages", {{"months", std::to_string(months)}});
}

// Inclusive and equitable goals name whom they serve and with whom these are compared.
void judge_equity(const Facts& facts, Reasons& reasons) {
  const bool is_compared = facts.measure && !facts.measure->comparison_group.empty();
  reasons.one_of(bool(facts.reading.who) || !facts.parts.who.empty(), "names-group",
                 {{"group", facts.reading.who ? in_text(facts, facts.reading.who) : facts.parts.who}}, "no-group");
  reasons.one_of(is_compared, "has-comparison", {{"group", is_compared ? facts.measure->comparison_group : ""}},
                 "no-comparison");
}

struct Judge {
  std::string_view letter;
  void (*judge)(const Facts&, Reasons&);
};

constexpr Judge kJudges[] = {
    {"specific", judge_specific},  {"measurable", judge_measurable}, {"actionable", judge_doable},
    {"achievable", judge_doable},  {"attainable", judge_doable},     {"aligned", judge_grounded},
    {"reasonable", judge_pace},    {"realistic", judge_pace},        {"reasonable", judge_grounded},
    {"realistic", judge_grounded}, {"relevant", judge_grounded},     {"time-bound", judge_time},
    {"inclusive", judge_equity},   {"equitable", judge_equity},
};

bool is_answered(const Goal& goal, const std::string& question) {
  for (const Answer& answer : goal.answers)
    if (answer.question == question && !answer.text.empty()) return true;
  return false;
}

void judge_answers(const Facts& facts, const Letter& letter, Reasons& reasons) {
  const std::size_t asked = letter.questions.size();
  std::size_t answered = 0;
  for (const LetterQuestion& question : letter.questions)
    if (is_answered(facts.goal, question.id)) ++answered;
  if (answered > 0)
    reasons.good("answered", {{"answered", std::to_string(answered)}, {"count", std::to_string(asked)}});
}

LetterState state_of(const std::vector<LetterReason>& reasons) {
  const auto good =
      std::count_if(reasons.begin(), reasons.end(), [](const LetterReason& each) { return each.is_good; });
  if (good == 0) return LetterState::open;
  return good == static_cast<std::ptrdiff_t>(reasons.size()) ? LetterState::met : LetterState::partly;
}

bool is_built_in(const std::string& letter) {
  return std::any_of(std::begin(kJudges), std::end(kJudges), [&](const Judge& each) { return each.letter == letter; });
}

LetterVerdict judge_letter(const Facts& facts, const Letter& letter) {
  Reasons reasons;
  for (const Judge& each : kJudges)
    if (each.letter == letter.id) each.judge(facts, reasons);
  judge_answers(facts, letter, reasons);
  LetterVerdict verdict{letter.id, LetterState::open, reasons.take()};
  // Letters of the team's own say nothing but whether their questions are answered.
  if (!is_built_in(letter.id) && verdict.reasons.empty()) verdict.reasons.push_back({"not-answered", false, {}});
  verdict.state = state_of(verdict.reasons);
  return verdict;
}

}  // namespace

std::string_view to_text(LetterState state) {
  constexpr std::string_view kNames[] = {"open", "partly", "met"};
  return kNames[static_cast<std::size_t>(state)];
}

int count_steps_serving(const Goal& goal, const Plan& plan) {
  int count = 0;
  for (const Step& step : plan.steps)
    if (serves(step, goal)) ++count;
  return count;
}

std::vector<LetterVerdict> judge_letters(const Goal& goal, const GoalReading& reading, const Plan& plan,
                                         const Index& index, int steps) {
  const Facts facts = gather(goal, reading, plan, index, steps);
  std::vector<LetterVerdict> verdicts;
  for (const Letter& letter : plan.letters) verdicts.push_back(judge_letter(facts, letter));
  return verdicts;
}

}  // namespace waymark
