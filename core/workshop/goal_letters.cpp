#include "core/workshop/goal_letters.hpp"

#include <algorithm>

#include "core/workshop/goal_offers.hpp"
#include "core/workshop/goal_phrases.hpp"
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
  GoalParts parts;                 // fields first, then the sentence
  std::vector<Offer> differences;  // between the two
  Direction said{};                // by the sentence's words alone
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
  Facts facts{goal, reading, plan, index, main_measure(goal), {}, {}, {}};
  facts.steps = steps;
  facts.parts = combined(parts_of_fields(goal), parts_of_text(goal.statement, reading));
  facts.differences = differences_of(goal, reading, plan.language == Language::unset ? Language::en : plan.language);
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
  void not_right(std::string_view id, Arguments args = {}) { list_.push_back({id, false, std::move(args), true}); }

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

// Where sentence and form say two things, the part is not settled, whatever each of them says.
bool is_unsettled(const Facts& facts, std::string_view part, std::string_view reason, Reasons& reasons) {
  for (const Offer& each : facts.differences)
    if (each.part == part) {
      reasons.not_right(reason, {{"said", each.text}, {"field", each.field}});
      return true;
    }
  return false;
}

std::string told(const Number& value, const GoalParts& parts) { return value ? written_value(*value, parts.unit) : ""; }

// The numbers go the other way than the words: "will rise from 40% to 27%".
bool are_swapped(const Facts& facts) {
  const GoalParts& parts = facts.parts;
  if (!parts.baseline || !parts.target || parts.change != ChangeKind::to) return false;
  const Direction said = facts.said == Direction::unset ? parts.direction : facts.said;
  return (said == Direction::increase && *parts.target < *parts.baseline) ||
         (said == Direction::decrease && *parts.baseline < *parts.target);
}

bool is_reached_already(const GoalParts& parts) {
  return parts.baseline && parts.target && parts.change == ChangeKind::to && *parts.baseline == *parts.target &&
         parts.direction != Direction::maintain;
}

void judge_target(const Facts& facts, Reasons& reasons) {
  const GoalParts& parts = facts.parts;
  const std::string target = told(parts.target, parts);
  if (is_unsettled(facts, "target", "differs-target", reasons)) return;
  if (are_swapped(facts))
    return reasons.not_right("numbers-swapped", {{"from", told(parts.baseline, parts)}, {"to", target}});
  if (is_reached_already(parts)) return reasons.not_right("target-reached", {{"value", target}});
  reasons.one_of(parts.target.has_value(), "has-target", {{"value", target}}, "no-target");
}

void judge_baseline(const Facts& facts, Reasons& reasons) {
  if (is_unsettled(facts, "baseline", "differs-baseline", reasons)) return;
  reasons.one_of(facts.parts.baseline.has_value(), "has-baseline", {{"value", told(facts.parts.baseline, facts.parts)}},
                 "no-baseline");
}

void judge_measurable(const Facts& facts, Reasons& reasons) {
  const GoalParts& parts = facts.parts;
  judge_target(facts, reasons);
  judge_baseline(facts, reasons);
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
  if (are_swapped(facts) || is_reached_already(parts)) return;
  const Day end = measure->target_date ? measure->target_date : facts.goal.end;
  if (!end || end->days <= measure->baseline_date->days) return;
  constexpr double kDaysPerYear = 365.25;
  const double years = (end->days - measure->baseline_date->days) / kDaysPerYear;
  const double change = (*parts.target - *parts.baseline) / years;
  // One decimal: the pace is for judging by eye.
  const double shown = static_cast<double>(static_cast<long long>(change * 10 + (change < 0 ? -0.5 : 0.5))) / 10;
  if (is_percent(parts)) return reasons.good("pace-points", {{"change", written_value(shown, "")}});
  reasons.good("pace", {{"change", written_value(shown, parts.unit)}});
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
    reasons.not_right("past-plan", {{"date", to_text(*end)}});
  else if (!is_unsettled(facts, "deadline", "differs-deadline", reasons))
    reasons.good("has-deadline", {{"date", to_text(*end)}});
  const Day start = facts.goal.start ? facts.goal.start : facts.plan.start;
  if (!start || end->days - start->days <= kDaysWithoutMilestone) return;
  const int months = static_cast<int>((end->days - start->days) / kDaysPerMonth + 0.5);
  if (has_milestone(facts.goal))
    reasons.good("has-stages");
  else
    reasons.missing("no-stages", {{"months", std::to_string(months)}});
}

bool is_answered(const Goal& goal, const std::string& question) {
  for (const Answer& answer : goal.answers)
    if (answer.question == question && !answer.text.empty()) return true;
  return false;
}

std::size_t count_answered(const Goal& goal, std::string_view letter_id, const Plan& plan) {
  std::size_t answered = 0;
  for (const Letter& letter : plan.letters)
    if (letter.id == letter_id)
      for (const LetterQuestion& question : letter.questions) answered += is_answered(goal, question.id) ? 1 : 0;
  return answered;
}

// Whom a goal includes, and how it is fair, no form can tell: the team says so, or the sentence names whom it is for.
void judge_named_group(const Facts& facts, Reasons& reasons) {
  if (facts.reading.who) return reasons.good("names-group", {{"group", in_text(facts, facts.reading.who)}});
  if (facts.parts.who.empty()) return reasons.missing("no-group");
  reasons.not_right("group-only-in-form", {{"group", facts.parts.who}});
}

void judge_inclusive(const Facts& facts, Reasons& reasons) {
  if (count_answered(facts.goal, "inclusive", facts.plan) == 0) judge_named_group(facts, reasons);
}

void judge_equitable(const Facts& facts, Reasons& reasons) {
  if (count_answered(facts.goal, "equitable", facts.plan) > 0) return;
  judge_named_group(facts, reasons);
  const bool is_compared = facts.measure && !facts.measure->comparison_group.empty();
  reasons.one_of(is_compared, "has-comparison", {{"group", is_compared ? facts.measure->comparison_group : ""}},
                 "no-comparison");
}

struct Judge {
  std::string_view letter;
  void (*judge)(const Facts&, Reasons&);
};

constexpr Judge kJudges[] = {
    {"specific", judge_specific},   {"measurable", judge_measurable}, {"actionable", judge_doable},
    {"achievable", judge_doable},   {"attainable", judge_doable},     {"aligned", judge_grounded},
    {"reasonable", judge_pace},     {"realistic", judge_pace},        {"reasonable", judge_grounded},
    {"realistic", judge_grounded},  {"relevant", judge_grounded},     {"time-bound", judge_time},
    {"inclusive", judge_inclusive}, {"equitable", judge_equitable},
};

void judge_answers(const Facts& facts, const Letter& letter, Reasons& reasons) {
  const std::size_t asked = letter.questions.size();
  const std::size_t answered = count_answered(facts.goal, letter.id, facts.plan);
  if (answered > 0)
    reasons.good("answered", {{"answered", std::to_string(answered)}, {"count", std::to_string(asked)}});
}

LetterState state_of(const std::vector<LetterReason>& reasons) {
  const auto is_good = [](const LetterReason& each) { return each.is_good; };
  const auto is_there = [](const LetterReason& each) { return each.is_good || each.is_there; };
  if (std::none_of(reasons.begin(), reasons.end(), is_there)) return LetterState::open;
  return std::all_of(reasons.begin(), reasons.end(), is_good) ? LetterState::met : LetterState::partly;
}

LetterVerdict judge_letter(const Facts& facts, const Letter& letter) {
  Reasons reasons;
  for (const Judge& each : kJudges)
    if (each.letter == letter.id) each.judge(facts, reasons);
  judge_answers(facts, letter, reasons);
  LetterVerdict verdict{letter.id, LetterState::open, reasons.take()};
  // Letters of the team's own say nothing but whether their questions are answered.
  if (!is_built_in_letter(letter.id) && verdict.reasons.empty()) verdict.reasons.push_back({"not-answered", false, {}});
  verdict.state = state_of(verdict.reasons);
  return verdict;
}

}  // namespace

std::string_view to_text(LetterState state) {
  constexpr std::string_view kNames[] = {"open", "partly", "met"};
  return kNames[static_cast<std::size_t>(state)];
}

bool is_built_in_letter(std::string_view id) {
  return std::any_of(std::begin(kJudges), std::end(kJudges), [&](const Judge& each) { return each.letter == id; });
}

int count_steps_serving(const Goal& goal, const Plan& plan) {
  int count = 0;
  for (const Step& step : plan.steps)
    if (serves(step, goal)) ++count;
  return count;
}

std::vector<LetterVerdict> judge_letters(const Goal& goal, const GoalReading& reading, const Plan& plan,
                                         const Index& index, int steps, Direction said) {
  Facts facts = gather(goal, reading, plan, index, steps);
  facts.said = said;
  std::vector<LetterVerdict> verdicts;
  for (const Letter& letter : plan.letters) verdicts.push_back(judge_letter(facts, letter));
  return verdicts;
}

}  // namespace waymark
