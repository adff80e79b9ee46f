// Letters light up for the right reasons.
#include "core/workshop/goal_letters.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/file/plan_file.hpp"
#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

Document read(const std::string& text) {
  int count = 0;
  return read_plan_file(text, [&] { return "n" + std::to_string(++count); }).document;
}

std::string plan_with(const std::string& goal) {
  return R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p","start":"2026-08-24","end":"2028-06-02",
    "letters":[{"id":"specific","letter":"S","questions":[{"id":"specific-who"}]},
               {"id":"measurable","letter":"M"},{"id":"actionable","letter":"A"},{"id":"reasonable","letter":"R"},
               {"id":"time-bound","letter":"T"},{"id":"ours","letter":"J","name":"Joy","questions":[{"id":"q"}]},
               {"id":"inclusive","letter":"I","questions":[{"id":"inclusive-who"}]},
               {"id":"equitable","letter":"E","questions":[{"id":"equitable-fair"}]}],
    "rootCauses":[{"id":"c","statement":"Lessons are not adapted","influence":"yes"},
                  {"id":"far","statement":"The state's funding","influence":"no"}],
    "steps":[{"id":"s1","title":"Train","goals":["part"]},{"id":"s2","title":"Adapt","goals":["g"]},{"id":"s3"}],
    "goals":[{"id":"g",)" +
         goal + R"(,"subgoals":[{"id":"part"}]}]}})";
}

struct Judged {
  explicit Judged(const std::string& goal_members) : document(read(plan_with(goal_members))), index(*document.plan) {
    goal = &document.plan->goals[0];
    reading = read_goal(goal->statement, Language::en);
    verdicts = judge_letters(*goal, reading, *document.plan, index, count_steps_serving(*goal, *document.plan),
                             direction_in_words(goal->statement, reading, Language::en));
  }

  const LetterVerdict& operator[](const std::string& letter) const {
    return *std::find_if(verdicts.begin(), verdicts.end(), [&](const auto& each) { return each.letter == letter; });
  }

  bool has(const std::string& letter, std::string_view reason) const {
    const auto& reasons = (*this)[letter].reasons;
    return std::any_of(reasons.begin(), reasons.end(), [&](const auto& each) { return each.id == reason; });
  }

  Document document;
  Index index;
  const Goal* goal = nullptr;
  GoalReading reading;
  std::vector<LetterVerdict> verdicts;
};

const char* kWhole =
    R"("statement":"By June 2, 2028, the share of grade 6 students with IEPs who read at grade level will rise from 27% to 40%, as measured by the state reading test.",
  "start":"2026-08-24","end":"2028-06-02","rootCauses":["c"],
  "measures":[{"id":"m","name":"Students reading at grade level","kind":"long-term","valueKind":"percent","baselineValue":27,
    "baselineDate":"2026-06-02","targetValue":40,"targetDate":"2028-06-02","source":"State reading test",
    "milestones":[{"id":"ms","date":"2027-06-02","value":33}]}])";

TEST(GoalLetters, AreMetByAWholeGoal) {
  const Judged judged(kWhole);
  for (const char* letter : {"specific", "measurable", "actionable", "reasonable", "time-bound"}) {
    EXPECT_EQ(judged[letter].state, LetterState::met) << letter;
    for (const auto& reason : judged[letter].reasons) EXPECT_TRUE(reason.is_good) << letter << " " << reason.id;
  }
  EXPECT_TRUE(judged.has("specific", "names-group"));
  EXPECT_TRUE(judged.has("reasonable", "pace-points"));
  EXPECT_TRUE(judged.has("time-bound", "has-stages"));
}

TEST(GoalLetters, CountStepsOfPartsToo) {
  const Judged judged(kWhole);
  const auto& reasons = judged["actionable"].reasons;
  EXPECT_EQ(reasons[0].args, (Arguments{{"count", "2"}}));
}

TEST(GoalLetters, AskForWhatIsMissing) {
  const Judged judged(R"("statement":"Improve reading.")");
  EXPECT_TRUE(judged.has("specific", "no-group"));
  EXPECT_TRUE(judged.has("specific", "soft-words"));
  EXPECT_EQ(judged["measurable"].state, LetterState::open);
  EXPECT_TRUE(judged.has("measurable", "no-baseline"));
  EXPECT_TRUE(judged.has("measurable", "no-target"));
  EXPECT_TRUE(judged.has("measurable", "no-source"));
  EXPECT_TRUE(judged.has("time-bound", "no-deadline"));
  EXPECT_EQ(judged["time-bound"].state, LetterState::open);
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

TEST(GoalLetters, AskWhetherNumbersAreSwappedBeforeThereIsAMeasure) {
  const Judged judged(
      R"("statement":"By June 2, 2028, the share of grade 6 students who read at grade level will rise from 40% to 27%.")");
  EXPECT_TRUE(judged.has("measurable", "numbers-swapped"));
  EXPECT_FALSE(judged.has("measurable", "has-target"));
  EXPECT_EQ(judged["measurable"].state, LetterState::partly);
}

TEST(GoalLetters, AreAlmostMetWhereSentenceAndFormDiffer) {
  const Judged target(changed(kWhole, R"("targetValue":40)", R"("targetValue":45)"));
  EXPECT_TRUE(target.has("measurable", "differs-target"));
  EXPECT_FALSE(target.has("measurable", "has-target"));
  EXPECT_EQ(target["measurable"].state, LetterState::partly);
  const Judged day(changed(kWhole, R"("end":"2028-06-02")", R"("end":"2027-06-02")"));
  EXPECT_TRUE(day.has("time-bound", "differs-deadline"));
  EXPECT_EQ(day["time-bound"].state, LetterState::partly);
}

TEST(GoalLetters, OfEquityNeedAnAnswerOrTheGroupInWords) {
  EXPECT_EQ(Judged(kWhole)["inclusive"].state, LetterState::met);
  EXPECT_EQ(Judged(kWhole)["equitable"].state, LetterState::partly);
  EXPECT_TRUE(Judged(kWhole).has("equitable", "no-comparison"));
  const std::string no_group = R"("statement":"Reading will rise to 40%.",
    "measures":[{"id":"m","name":"Reading","kind":"long-term","focalGroup":"Grade 6","comparisonGroup":"Peers"}])";
  const Judged in_form(no_group);
  EXPECT_TRUE(in_form.has("inclusive", "group-only-in-form"));
  EXPECT_EQ(in_form["inclusive"].state, LetterState::partly);
  const Judged answered(no_group + R"(,"answers":[{"id":"a","question":"equitable-fair","text":"It opens classes."}])");
  EXPECT_EQ(answered["equitable"].state, LetterState::met);
  EXPECT_EQ(answered["inclusive"].state, LetterState::partly);
  EXPECT_EQ(Judged(R"("statement":"Read more.")")["inclusive"].state, LetterState::open);
}

TEST(GoalLetters, SeeACauseOutOfReach) {
  const Judged judged(R"("statement":"x","rootCauses":["far"])");
  EXPECT_TRUE(judged.has("actionable", "cause-out-of-reach"));
  EXPECT_EQ(judged["actionable"].state, LetterState::partly);
}

TEST(GoalLetters, SeeAGoalThatOutlivesItsPlanOrRunsLongWithoutStages) {
  const Judged judged(R"("statement":"x","start":"2026-08-24","end":"2029-06-02")");
  EXPECT_TRUE(judged.has("time-bound", "past-plan"));
  EXPECT_TRUE(judged.has("time-bound", "no-stages"));
}

TEST(GoalLetters, OfTheTeamsOwnAreMetByAnswers) {
  EXPECT_EQ(Judged(kWhole)["ours"].state, LetterState::open);
  const Judged judged(std::string(kWhole) + R"(,"answers":[{"id":"a","question":"q","text":"We will celebrate."}])");
  EXPECT_EQ(judged["ours"].state, LetterState::met);
}

TEST(GoalLetters, CannotBeThrownByDanglingCauses) {
  const Judged judged(R"("statement":"x","rootCauses":["nowhere"])");
  EXPECT_TRUE(judged.has("actionable", "no-cause"));
}

}  // namespace
}  // namespace waymark
