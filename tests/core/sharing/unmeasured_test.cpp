// Numbers of which the plan does not say that they count students: they stay with the team unless something says that
// they count none.
#include <gtest/gtest.h>

#include "tests/core/sharing/sharing_plans.hpp"

namespace waymark {
namespace {

using namespace testing_support;

constexpr auto kFocal = ObservationGroup::focal;
constexpr auto kAll = ObservationGroup::unset;

// Every place of a plan that may hold a count of the measure.
struct Places {
  Places(Sharing& sharing, Measure& measure, ObservationGroup group, double count) {
    Plan& plan = sharing.plan();
    sharing.observe(measure, "2026-10-01", group, count);
    measure.baseline_value = count;
    measure.target_value = count;
    sharing.make(measure.milestones, measure, "milestones").value = count;
    Decision& decision = sharing.make(plan.decisions, plan, "decisions");
    EvidenceFigure& figure = sharing.make(decision.figures, decision, "figures");
    figure.measure.id = measure.id;
    figure.value = figure.comparison = figure.expected = figure.target = count;
    LearningCycle& cycle = sharing.make(plan.cycles, plan, "cycles");
    cycle.measure.id = measure.id;
    cycle.predicted_value = cycle.observed_value = count;
  }
};

std::string numbers_left(const PublicCopy& copy, double number) {
  std::string left;
  walk(static_cast<const Entity&>(*copy.document.plan), [&](const Entity& each) {
    for (const Field& field : each.noun().fields)
      if (field.kind == Kind::number && field.at<Number>(each) == number)
        left += each.id + "." + std::string(field.name) + " ";
  });
  return left;
}

TEST(Unmeasured, NoSmallCountOfStudentsLeavesWhateverItIsCalled) {
  const char* const names[] = {"Students suspended",
                               "Students chronically absent",
                               "Black girls suspended",
                               "Estudiantes suspendidos",
                               "Dropouts",
                               "Suspensions",
                               "Detentions",
                               "English learners who passed Algebra I"};
  const char* const units[] = {"", " ", "students", "suspensions", "people", "#"};
  for (const char* name : names)
    for (const char* unit : units)
      for (const ValueKind value_kind : {ValueKind::unset, ValueKind::number, ValueKind::count})
        for (const MeasureKind kind : {MeasureKind::unset, MeasureKind::output, MeasureKind::long_term})
          for (const ObservationGroup group : {kAll, kFocal})
            for (const double count : {3.0}) {
              Sharing sharing;
              Measure& measure = sharing.measure(name, value_kind, unit);
              measure.kind = kind;
              const Places places(sharing, measure, group, count);
              EXPECT_EQ(numbers_left(sharing.share(Audience::board), count), "") << name << " [" << unit << "]";
            }
}

TEST(Unmeasured, AKindAndAUnitThatNobodyFilledInAreNoWayOut) {
  Sharing sharing;
  Measure& measure = sharing.measure("Below basic", ValueKind::unset);
  const auto& few = sharing.observe(measure, "2026-10-01", kFocal, 4);
  EXPECT_FALSE(same_in(sharing.share(), few).value);
}

TEST(Unmeasured, UnitsOfAdultsWorkMeansAndScoresKeepTheirNumbers) {
  const struct {
    const char* name;
    const char* unit;
    ValueKind kind;
  } kShown[] = {{"Coaching visits", "visits", ValueKind::number},
                {"Lessons for English learners", "lessons", ValueKind::number},
                {"Teachers trained", "teachers", ValueKind::count},
                {"Words read, students in groups", "words per minute", ValueKind::number},
                {"Average score of students", "", ValueKind::number},
                {"Nivel de lectura, estudiantes", "nivel", ValueKind::number},
                {"Students' sense of belonging", "rubric level", ValueKind::rubric}};
  for (const auto& each : kShown) {
    Sharing sharing;
    Measure& measure = sharing.measure(each.name, each.kind, each.unit);
    const auto& shown = sharing.observe(measure, "2026-10-01", kAll, 3);
    EXPECT_EQ(same_in(sharing.share(), shown).value, 3) << each.name;
  }
}

TEST(Unmeasured, AGapsCountGoesThoughItHasNoUnit) {
  for (const char* outcome : {"Students suspended", "Suspensions", "Estudiantes suspendidos", "In AP Calculus"}) {
    Sharing sharing;
    Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
    gap.outcome = outcome;
    gap.group = "Black students";
    gap.group_value = 4;
    EXPECT_FALSE(same_in(sharing.share(), gap).group_value) << outcome;
  }
}

TEST(Unmeasured, ARemovedMeasureLeavesNoNumbersBehind) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students suspended", ValueKind::count, "students");
  const Places places(sharing, measure, kFocal, 3);
  sharing.goal->measures.take(0);
  EXPECT_EQ(numbers_left(sharing.share(Audience::board), 3), "");
}

TEST(Unmeasured, ATrialThatNamesNoMeasureMayCountStudents) {
  Sharing sharing;
  LearningCycle& cycle = sharing.make(sharing.plan().cycles, sharing.plan(), "cycles");
  cycle.predicted_value = 2;
  cycle.observed_value = 3;
  const PublicCopy copy = sharing.share(Audience::board);
  EXPECT_FALSE(same_in(copy, cycle).predicted_value);
  EXPECT_FALSE(same_in(copy, cycle).observed_value);
}

TEST(Unmeasured, WhatWasExpectedDoesNotGiveAWithheldTargetAway) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students suspended", ValueKind::count, "students");
  measure.baseline_value = 20;
  measure.target_value = 8;
  Decision& decision = sharing.make(sharing.plan().decisions, sharing.plan(), "decisions");
  EvidenceFigure& figure = sharing.make(decision.figures, decision, "figures");
  figure.measure.id = measure.id;
  figure.expected = 16.32;
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, measure).target_value);
  EXPECT_FALSE(same_in(copy, figure).expected);
  measure.target_value = 12;
  EXPECT_EQ(same_in(sharing.share(), figure).expected, 16.32);
}

TEST(Unmeasured, PartsOfWorkThatTellOfFewStudentsGo) {
  Sharing sharing;
  Measure& measure = sharing.measure("Suspensions that ended with a meeting", ValueKind::percent, "%");
  measure.kind = MeasureKind::output;
  const auto& few = sharing.observe(measure, "2026-10-01", kAll, 4.8, 3, 62);
  const auto& many = sharing.observe(measure, "2026-11-01", kAll, 48.4, 30, 62);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, few).numerator);
  EXPECT_FALSE(same_in(copy, few).value);
  EXPECT_EQ(same_in(copy, few).denominator, 62);
  EXPECT_EQ(same_in(copy, many).numerator, 30);
}

}  // namespace
}  // namespace waymark
