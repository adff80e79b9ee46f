// Faults that teams really make, put one at a time into a good plan: the rule that is meant says so at the right place,
// and no other rule speaks.
#include <gtest/gtest.h>

#include "tests/core/support/faults.hpp"

namespace waymark {
namespace {

using namespace testing_support;

// A goal as good as the plan's own ones, except for what is said of it.
void add_goal(Desk& desk, const char* id, const char* statement) {
  insert(desk, "example-reading", "goals", id,
         {{"title", text(id)},
          {"statement", text(statement)},
          {"rootCauses", ids({"cause-access"})},
          {"start", day("2026-08-24")},
          {"end", day("2028-05-19")}});
  desk.apply(MoveEntity{"measure-accommodations", 0, id, &desk.field(id, "measures")});
  set(desk, "measure-accommodations", "kind", choice(MeasureKind::long_term));
}

constexpr Fault kFaults[] = {
    {"PlanEndsLongAfterItsSchoolYears", "school-years-not-covering/example-reading/schoolYears",
     [](Desk& d) { set(d, "example-reading", "end", day("2029-06-08")); }},
    {"PlanRunsForTenYears", "plan-period-too-long/example-reading/end",
     [](Desk& d) {
       insert(d, "example-reading", "schoolYears", "year-2035",
              {{"name", text("2035-36")}, {"start", day("2035-08-20")}, {"end", day("2036-06-08")}});
       set(d, "example-reading", "finalReview", day("2036-06-08"));
       set(d, "example-reading", "end", day("2036-06-08"));
     }},
    {"PlanTurnedRound", "plan-ends-before-start/example-reading/end",
     [](Desk& d) { set(d, "example-reading", "end", day("2025-06-30")); }},
    {"SchoolYearsOverlap", "school-years-overlap/example-reading/schoolYears",
     [](Desk& d) { set(d, "year-2027", "start", day("2027-05-24")); }},
    {"BreakOfTheWrongYear", "break-outside-year/winter/start",
     [](Desk& d) {
       insert(d, "year-2027", "breaks", "winter",
              {{"name", text("Winter break")}, {"start", day("2026-12-21")}, {"end", day("2026-12-31")}});
     }},
    {"BreakEndsBeforeItStarts", "break-ends-before-start/fall/end",
     [](Desk& d) {
       insert(d, "year-2026", "breaks", "fall",
              {{"name", text("Fall break")}, {"start", day("2026-10-16")}, {"end", day("2026-10-12")}});
     }},
    {"SamePersonTwice", "duplicate-person/example-reading/people",
     [](Desk& d) {
       insert(d, "example-reading", "people", "twin", {{"name", text("grace park")}});
     }},

    {"GapBetweenNobody", "gap-without-group/gap-reading/group",
     [](Desk& d) { set(d, "gap-reading", "group", blank()); }},
    {"GapWithoutValueOfPeers", "gap-without-numbers/gap-reading/comparisonValue",
     [](Desk& d) { set(d, "gap-reading", "comparisonValue", blank()); }},
    {"GapThatIsNone", "gap-values-equal/gap-reading/groupValue",
     [](Desk& d) { set(d, "gap-reading", "groupValue", 58.0); }},
    {"GapOfNoDay", "gap-without-day/gap-reading/asOf", [](Desk& d) { set(d, "gap-reading", "asOf", blank()); }},
    {"GapThatNobodyExplains", "gap-without-cause/gap-math/",
     [](Desk& d) {
       insert(d, "example-reading", "gaps", "gap-math",
              {{"title", text("Math")},
               {"group", text("English learners")},
               {"comparison", text("Other students")},
               {"groupValue", 31.0},
               {"comparisonValue", 52.0},
               {"asOf", day("2026-05-15")}});
       insert(d, "gap-math", "evidence", "gap-math-ev",
              {{"what", text("Spring results")}, {"source", text("State test, May 2026")}});
     }},
    {"FiguresFromNowhere", "gap-without-evidence/gap-reading/evidence",
     [](Desk& d) {
       while (!static_cast<const Gap&>(d.find("gap-reading")).evidence.empty())
         remove(d, static_cast<const Gap&>(d.find("gap-reading")).evidence[0].id.c_str());
     }},
    {"EvidenceFromNowhere", "evidence-without-source/gap-reading-ev1/source",
     [](Desk& d) { set(d, "gap-reading-ev1", "source", blank()); }},
    {"CauseOfNothing", "cause-without-gap/cause-supports/gaps",
     [](Desk& d) { set(d, "cause-supports", "gaps", blank()); }},
    {"CauseThatNobodyJudged", "cause-not-judged/cause-supports/influence",
     [](Desk& d) { set(d, "cause-supports", "influence", blank()); }},
    {"FewStudentsInTheGap", "privacy-small-count/gap-reading/statement",
     [](Desk& d) { set(d, "gap-reading", "statement", text("Only 7 of our 63 students read at grade level.")); }},
    {"BirthDateInEvidence", "privacy-birth-date/gap-reading-ev2/what",
     [](Desk& d) { set(d, "gap-reading-ev2", "what", text("A girl born on March 3, 2014 has no books.")); }},
    {"StudentNumberInAStep", "privacy-student-number/step-groups/description",
     [](Desk& d) { set(d, "step-groups", "description", text("Begin with Eva Morales (ID 4839201).")); }},

    {"GoalTurnedRound", "goal-ends-before-start/goal-reading/end",
     [](Desk& d) { set(d, "goal-reading", "end", day("2025-05-19")); }},
    {"GoalWithoutFirstDay", "goal-without-start/goal-supports/start",
     [](Desk& d) { set(d, "goal-supports", "start", blank()); }},
    {"SubgoalAfterItsGoal", "subgoal-outside-goal/goal-groups/end",
     [](Desk& d) { set(d, "goal-groups", "end", day("2028-06-02")); }},
    {"SubgoalBeforeItsGoal", "subgoal-outside-goal/goal-groups/start",
     [](Desk& d) {
       set(d, "example-reading", "start", day("2026-07-01"));
       set(d, "goal-groups", "start", day("2026-08-03"));
     }},
    {"SameGoalTwice", "duplicate-goal/goal-supports/statement",
     [](Desk& d) {
       const auto& first = static_cast<const Goal&>(d.find("goal-reading"));
       set(d, "goal-supports", "statement", first.statement);
     }},
    {"GoalWithoutSteps", "goal-without-steps/math/",
     [](Desk& d) {
       add_goal(d, "math", "By May 19, 2028, 50% of English learners will pass the math test, up from 31%.");
     }},
    {"GoalThatCountsOnlyWork", "goal-without-outcome-measure/goal-supports/measures",
     [](Desk& d) {
       remove(d, "measure-task");
       set(d, "question-early", "measures", ids({"measure-growth"}));
     }},
    {"NothingToReachOnTheWay", "goal-long-without-milestones/goal-supports/measures",
     [](Desk& d) {
       for (const char* id : {"measure-task-ms1", "measure-task-ms2", "measure-task-ms3", "measure-accommodations-ms1",
                              "measure-accommodations-ms2"})
         remove(d, id);
     }},

    {"NobodyCollects", "measure-without-collector/measure-task/collector",
     [](Desk& d) { set(d, "measure-task", "collector", blank()); }},
    {"NoRhythm", "measure-without-frequency/measure-task/frequency",
     [](Desk& d) { set(d, "measure-task", "frequency", blank()); }},
    {"NoDirection", "measure-without-direction/measure-task/direction",
     [](Desk& d) { set(d, "measure-task", "direction", blank()); }},
    {"WrongDirection", "target-against-direction/measure-task/targetValue",
     [](Desk& d) { set(d, "measure-task", "direction", choice(Direction::decrease)); }},
    {"TargetIsReached", "target-equals-baseline/measure-trained/targetValue",
     [](Desk& d) { set(d, "measure-trained", "targetValue", 0.0); }},
    {"MoreThanAll", "percent-out-of-range/measure-lookfors/targetValue",
     [](Desk& d) { set(d, "measure-lookfors", "targetValue", 800.0); }},
    {"MoreThanAllReachTheGoal", "percent-out-of-range/measure-reading/targetValue",
     [](Desk& d) { set(d, "measure-reading", "targetValue", 104.0); }},
    {"TargetBeforeStart", "target-date-before-baseline-date/measure-trained/targetDate",
     [](Desk& d) { set(d, "measure-trained", "targetDate", day("2025-10-23")); }},
    {"TargetAfterGoal", "target-date-after-goal/measure-sessions/targetDate",
     [](Desk& d) { set(d, "measure-sessions", "targetDate", day("2028-09-15")); }},
    {"MilestoneAfterTarget", "milestone-outside-dates/measure-families/milestones",
     [](Desk& d) { set(d, "measure-families-ms1", "date", day("2029-03-18")); }},
    {"MilestoneBeyondTarget", "milestone-outside-range/measure-sessions/milestones",
     [](Desk& d) { set(d, "measure-sessions-ms2", "value", 95.0); }},
    {"MilestoneWithANoteBeyondTarget", "milestone-outside-range/measure-reading/milestones",
     [](Desk& d) { set(d, "measure-reading-ms2", "value", 64.0); }},
    {"MilestoneGoesBack", "milestone-goes-back/measure-sessions/milestones",
     [](Desk& d) { set(d, "measure-sessions-ms2", "value", 58.0); }},
    {"BoldTarget", "target-beyond-history/measure-seats/targetValue",
     [](Desk& d) {
       insert(d, "measure-seats", "observations", "spring-2024", {{"date", day("2024-03-15")}, {"value", 33.3}});
       insert(d, "measure-seats", "observations", "spring-2025", {{"date", day("2025-03-14")}, {"value", 38.1}});
     }},
    {"BaselineIsNotTheData", "baseline-differs-from-data/measure-accommodations/baselineValue",
     [](Desk& d) { set(d, "measure-accommodations", "baselineValue", 38.0); }},
    {"GapSaysAnotherBaseline", "baseline-differs-from-gap/measure-reading/baselineValue",
     [](Desk& d) { set(d, "gap-reading", "groupValue", 21.0); }},
    {"BaselineOfFormerStudents", "baseline-too-old/measure-accommodations/baselineDate",
     [](Desk& d) { set(d, "measure-accommodations", "baselineDate", day("2023-04-24")); }},
    {"BaselineAfterAllTheWork", "baseline-after-start/measure-accommodations/baselineDate",
     [](Desk& d) { set(d, "measure-accommodations", "baselineDate", day("2027-01-08")); }},
    {"FiftyOfWhat", "measure-without-unit/measure-trained/unit",
     [](Desk& d) { set(d, "measure-trained", "unit", blank()); }},
    {"CountsSwapped", "observation-impossible/measure-sessions/observations",
     [](Desk& d) {
       set(d, "measure-sessions-ob2", "numerator", 171.0);
       set(d, "measure-sessions-ob2", "denominator", 126.0);
     }},
    {"PercentageMistyped", "observation-value-differs/measure-sessions/observations",
     [](Desk& d) { set(d, "measure-sessions-ob2", "value", 37.7); }},
    {"NobodyComparesBothGroups", "gap-without-comparing-measure/gap-reading/",
     [](Desk& d) {
       for (const char* id : {"measure-reading", "measure-task"}) set(d, id, "comparisonGroup", blank());
     }},

    {"ConnectionThatServesNothing", "connection-tied-to-nothing/title-3/",
     [](Desk& d) {
       insert(d, "example-reading", "connections", "title-3", {{"name", text("Title III plan")}});
     }},
    {"ConnectionEndsBeforeItStarts", "connection-ends-before-start/conn-mtss/end",
     [](Desk& d) { set(d, "conn-mtss", "end", day("2016-06-30")); }},
    {"StepAfterItsConnection", "step-outside-connection/step-substitutes/connections",
     [](Desk& d) {
       set(d, "step-groups", "connections", ids({"conn-mtss"}));
       set(d, "conn-cceis", "end", day("2026-09-30"));
     }},
    {"ConnectionBeforeThePlan", "connection-outside-plan/title-3/end",
     [](Desk& d) {
       insert(d, "example-reading", "connections", "title-3",
              {{"name", text("Title III plan")}, {"start", day("2022-07-01")}, {"end", day("2025-06-30")}});
       set(d, "goal-supports", "connections", ids({"title-3"}));
     }},

    {"QuestionWithoutData", "evaluation-question-without-data/question-early/measures",
     [](Desk& d) {
       set(d, "question-early", "measures", blank());
       set(d, "question-early", "source", blank());
     }},
    {"DataAfterTheReview", "evaluation-data-too-late/question-results/due",
     [](Desk& d) { set(d, "question-results", "due", day("2028-08-31")); }},
    {"AdjustmentWithoutAnswer", "adjustment-incomplete/adjust-new/response",
     [](Desk& d) {
       insert(d, "example-reading", "adjustments", "adjust-new",
              {{"deciders", ids({"p-reyes"})}, {"trigger", text("Fewer than 29% in January.")}});
     }},
    {"AdjustmentAfterTheEnd", "adjustment-too-late/adjust-new/by",
     [](Desk& d) {
       insert(d, "example-reading", "adjustments", "adjust-new",
              {{"response", text("Look at the lessons again.")},
               {"deciders", ids({"p-reyes"})},
               {"trigger", text("Fewer than 29% in January.")},
               {"by", day("2028-10-01")}});
     }},
    {"NoFinalReview", "final-review-missing/example-reading/finalReview",
     [](Desk& d) { set(d, "example-reading", "finalReview", blank()); }},
    {"ReviewBeforeTheGoals", "final-review-before-goals-end/example-reading/finalReview",
     [](Desk& d) { set(d, "example-reading", "finalReview", day("2027-06-04")); }},
    {"NobodySaidWhenToChange", "evaluation-without-adjustment/example-reading/adjustments",
     [](Desk& d) {
       const auto& plan = static_cast<const Plan&>(d.find("example-reading"));
       while (!plan.adjustments.empty()) remove(d, plan.adjustments[0].id.c_str());
     }},
    {"ReviewLongAfterThePlan", "final-review-after-plan/example-reading/finalReview",
     [](Desk& d) { set(d, "example-reading", "finalReview", day("2029-06-01")); }},
};

// A field that was changed can also differ from its goal's sentence now, which is true as well.
bool is_about_sentence(const std::string& key) { return key.rfind("goal-text-differs-", 0) == 0; }

class PlanFault : public testing::TestWithParam<Fault> {};

TEST_P(PlanFault, IsFoundAndNothingElse) {
  auto keys = found_after(GetParam());
  keys.erase(std::remove_if(keys.begin(), keys.end(), is_about_sentence), keys.end());
  EXPECT_EQ(keys, std::vector<std::string>{GetParam().expected});
}

std::string fault_name(const testing::TestParamInfo<Fault>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(InAGoodPlan, PlanFault, testing::ValuesIn(kFaults), fault_name);

}  // namespace
}  // namespace waymark
