#include "core/progress/fidelity.hpp"

#include <gtest/gtest.h>

#include "core/progress/goal_verdict.hpp"
#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::DataPlan;
using testing_support::day;

TEST(FidelityBand, HasNoHoles) {
  EXPECT_EQ(band_of(std::nullopt), FidelityBand::unknown);
  EXPECT_EQ(band_of(0), FidelityBand::low);
  EXPECT_EQ(band_of(50), FidelityBand::low);
  EXPECT_EQ(band_of(50.5), FidelityBand::partial);
  EXPECT_EQ(band_of(51), FidelityBand::partial);
  EXPECT_EQ(band_of(79.5), FidelityBand::partial);
  EXPECT_EQ(band_of(80), FidelityBand::high);
  EXPECT_EQ(band_of((70.1 + 79.9 + 90) / 3), FidelityBand::high);
  EXPECT_EQ(band_of(100), FidelityBand::high);
}

TEST(Verdict, IsThatOfFidelityAndOutcome) {
  const auto verdict = [](FidelityBand band, OutcomeState outcome) { return judge_goal(band, outcome).verdict; };
  EXPECT_EQ(verdict(FidelityBand::high, OutcomeState::on), GoalVerdict::go_on);
  EXPECT_EQ(verdict(FidelityBand::high, OutcomeState::off), GoalVerdict::change_strategy);
  EXPECT_EQ(verdict(FidelityBand::low, OutcomeState::off), GoalVerdict::fix_implementation);
  EXPECT_EQ(verdict(FidelityBand::low, OutcomeState::on), GoalVerdict::find_out);
  EXPECT_EQ(verdict(FidelityBand::partial, OutcomeState::on), GoalVerdict::go_on);
  EXPECT_EQ(verdict(FidelityBand::partial, OutcomeState::off), GoalVerdict::fix_implementation);
  EXPECT_EQ(judge_goal(FidelityBand::unknown, OutcomeState::off).missing, VerdictGap::no_fidelity);
  EXPECT_EQ(judge_goal(FidelityBand::high, OutcomeState::unknown).missing, VerdictGap::no_outcome);
  EXPECT_EQ(verdict(FidelityBand::unknown, OutcomeState::unknown), GoalVerdict::cannot_tell);
}

struct Fidelity : testing::Test {
  Fidelity() : goal(plan.goal("g")), step(plan.step("s", {"g"})) {}

  FidelityItem& item(const char* id, FidelityDimension dimension) {
    FidelityItem& item = plan.put(step.fidelity_items, step, "fidelityItems", id);
    item.dimension = dimension;
    return item;
  }
  FidelityCheck& check(const char* id, const char* date) {
    FidelityCheck& check = plan.put(step.fidelity_checks, step, "fidelityChecks", id);
    check.date = day(date);
    return check;
  }
  StepFidelity of_step() { return plan.progress("2026-11-24").steps.front(); }
  GoalProgress of_goal() { return plan.progress("2026-11-24").goals.front(); }

  DataPlan plan;
  Goal& goal;
  Step& step;
};

TEST_F(Fidelity, OfAStepIsTheMeanOfItsDimensionsAtTheLastLook) {
  check("later", "2026-10-01").adherence = 90;
  check("earlier", "2026-09-01").adherence = 20;
  step.fidelity_checks[0].exposure = 60;
  const StepFidelity fidelity = of_step();
  EXPECT_EQ(fidelity.percent, 75);
  ASSERT_EQ(fidelity.looks.size(), 2U);
  EXPECT_EQ(fidelity.looks.front().whole, 20);
}

TEST_F(Fidelity, ComesFromTheChecklistWhereThereIsNoNumber) {
  item("a", FidelityDimension::adherence);
  item("b", FidelityDimension::adherence);
  item("c", FidelityDimension::unset);
  item("d", FidelityDimension::quality);
  item("unseen", FidelityDimension::responsiveness);
  FidelityCheck& seen = check("x", "2026-10-01");
  seen.met.ids = {"a", "c", "gone"};
  seen.unmet.ids = {"b", "d"};
  seen.exposure = 80;
  const FidelityLook look = of_step().looks.front();
  EXPECT_NEAR(*look.dimensions[0], 200.0 / 3, 1e-12);  // two of three: a line without a dimension counts as adherence
  EXPECT_EQ(look.dimensions[1], 80);
  EXPECT_EQ(look.dimensions[2], 0);
  EXPECT_EQ(look.dimensions[3], std::nullopt);
  EXPECT_NEAR(*look.whole, (200.0 / 3 + 80) / 3, 1e-12);
}

TEST_F(Fidelity, ACheckWithoutANumberOrADayIsNone) {
  check("empty", "2026-10-01");
  plan.put(step.fidelity_checks, step, "fidelityChecks", "undated").quality = 90;
  EXPECT_TRUE(plan.progress("2026-11-24").steps.empty());
}

TEST_F(Fidelity, ImplementationMeasuresInPerCentCount) {
  Measure& done = plan.measure(step, "done");
  done.kind = MeasureKind::implementation;
  plan.observe(done, "2026-10-01", 70);
  Measure& missed = plan.measure(step, "missed", Direction::decrease);
  missed.kind = MeasureKind::implementation;
  plan.observe(missed, "2026-10-02", 10);
  Measure& visits = plan.measure(step, "visits");
  visits.kind = MeasureKind::implementation;
  visits.value_kind = ValueKind::count;
  plan.observe(visits, "2026-10-03", 3);
  check("x", "2026-10-01").quality = 50;
  EXPECT_NEAR(*of_step().percent, (50 + 70 + 90) / 3.0, 1e-12);
}

TEST_F(Fidelity, OfAGoalIsTheMeanOfItsStepsAndOwnMeasures) {
  check("x", "2026-10-01").quality = 50;
  Step& other = plan.step("t", {"g"});
  plan.put(other.fidelity_checks, other, "fidelityChecks", "y").date = day("2026-10-05");
  other.fidelity_checks[0].quality = 80;
  plan.step("unlooked", {"g"});
  Measure& own = plan.measure(goal, "own");
  own.kind = MeasureKind::implementation;
  plan.observe(own, "2026-09-01", 95);
  const GoalProgress progress = of_goal();
  EXPECT_EQ(progress.fidelity, 75);
  EXPECT_EQ(progress.parts.size(), 3U);
  EXPECT_EQ(progress.evidence_until, day("2026-10-05"));
}

TEST_F(Fidelity, OfAGoalSaysOnHowMuchItRests) {
  check("x", "2026-10-01").quality = 50;
  check("y", "2026-11-01").quality = 90;
  plan.step("unlooked", {"g"});
  plan.step("stopped", {"g"}).status = Status::stopped;
  plan.step("elsewhere");
  const FidelityBasis basis = of_goal().basis;
  EXPECT_EQ(basis.steps, 2);
  EXPECT_EQ(basis.looked_at, 1);
  EXPECT_EQ(basis.looks, 2);
}

TEST_F(Fidelity, OfAGoalTakesInItsSubgoalsSteps) {
  Goal& sub = plan.put(goal.subgoals, goal, "subgoals", "sub");
  step.goals.ids = {"sub"};
  check("x", "2026-10-01").quality = 60;
  const auto goals = plan.progress("2026-11-24").goals;
  ASSERT_EQ(goals.size(), 2U);
  EXPECT_EQ(goals[0].fidelity, 60);
  EXPECT_EQ(goals[1].goal, &sub);
  EXPECT_EQ(goals[1].parent, &goal);
}

}  // namespace
}  // namespace waymark
