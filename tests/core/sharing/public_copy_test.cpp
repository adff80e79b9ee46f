#include "core/sharing/public_copy.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "core/file/plan_file.hpp"
#include "core/model/value.hpp"
#include "core/sharing/small_numbers.hpp"
#include "tests/core/sharing/sharing_plans.hpp"

namespace waymark {
namespace {

using namespace testing_support;

constexpr auto kFocal = ObservationGroup::focal;
constexpr auto kComparison = ObservationGroup::comparison;
constexpr auto kAll = ObservationGroup::unset;

TEST(PublicCopy, ASmallCountGoesWithItsShareAndItsSizeStays) {
  Sharing sharing;
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  const auto& focal = sharing.observe(measure, "2026-10-01", kFocal, 12.2, 5, 41);
  const auto& comparison = sharing.observe(measure, "2026-10-01", kComparison, 10, 40, 400);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, focal).numerator);
  EXPECT_FALSE(same_in(copy, focal).value);
  EXPECT_EQ(same_in(copy, focal).denominator, 41);
  EXPECT_EQ(same_in(copy, comparison).value, 10);
  EXPECT_EQ(same_in(copy, comparison).numerator, 40);
  EXPECT_TRUE(is_withheld(copy, focal, "numerator"));
  EXPECT_TRUE(is_withheld(copy, focal, "value"));
  EXPECT_FALSE(is_withheld(copy, focal, "denominator"));
}

// NCES 2011-603 tells of a table where one subgroup is hidden and comes out as the total less the other.
TEST(PublicCopy, TheOtherGroupIsHiddenWhereATotalTellsTheSmallOne) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students below basic", ValueKind::count, "students");
  const auto& focal = sharing.observe(measure, "2026-10-01", kFocal, 4);
  const auto& comparison = sharing.observe(measure, "2026-10-01", kComparison, 21);
  const auto& total = sharing.observe(measure, "2026-10-01", kAll, 25);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, focal).value);
  EXPECT_FALSE(same_in(copy, comparison).value);
  EXPECT_EQ(same_in(copy, total).value, 25);
}

TEST(PublicCopy, FewLeftNoneAndAllAreTellingToo) {
  Sharing sharing;
  Measure& measure = sharing.measure("Proficient in reading", ValueKind::percent, "%");
  const auto& few_left = sharing.observe(measure, "2026-10-01", kFocal, 83, 34, 41);
  const auto& none = sharing.observe(measure, "2026-11-01", kFocal, 0, 0, 41);
  const auto& all = sharing.observe(measure, "2026-12-01", kFocal, 100);
  const auto& half = sharing.observe(measure, "2027-01-01", kFocal, 51, 21, 41);
  const PublicCopy copy = sharing.share();
  for (const Observation* each : {&few_left, &none, &all}) EXPECT_FALSE(same_in(copy, *each).value);
  EXPECT_EQ(same_in(copy, half).value, 51);
}

TEST(PublicCopy, ZeroThatStandsAloneIsShown) {
  Sharing sharing;
  Measure& measure = sharing.measure("Number of expelled students", ValueKind::count, "students");
  const auto& none = sharing.observe(measure, "2026-10-01", kAll, 0);
  EXPECT_EQ(same_in(sharing.share(), none).value, 0);
}

TEST(PublicCopy, SizesKnownFromOtherDaysAreHeeded) {
  Sharing sharing;
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  sharing.observe(measure, "2026-10-01", kFocal, 51, 21, 41);
  const auto& later = sharing.observe(measure, "2027-01-01", kFocal, 12.2);
  EXPECT_FALSE(same_in(sharing.share(), later).value);
}

TEST(PublicCopy, TheBaselineGoesWithTheValueThatItIs) {
  Sharing sharing;
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  measure.baseline_value = 12.2;
  measure.baseline_date = day("2026-10-01");
  measure.target_value = 6;
  sharing.observe(measure, "2026-10-01", kFocal, {}, 5, 41);
  Decision& decision = sharing.make(sharing.plan().decisions, sharing.plan(), "decisions");
  EvidenceFigure& figure = sharing.make(decision.figures, decision, "figures");
  figure.measure.id = measure.id;
  figure.date = day("2026-10-01");
  figure.value = 12.2;
  figure.expected = 9.1;
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, measure).baseline_value);
  EXPECT_EQ(same_in(copy, measure).target_value, 6);
  EXPECT_FALSE(same_in(copy, figure).value);
  EXPECT_FALSE(same_in(copy, figure).expected) << "the aim line began at the baseline";
}

TEST(PublicCopy, ARestOfATotalCountsAsAGroup) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students below basic", ValueKind::count, "students");
  const auto& focal = sharing.observe(measure, "2026-10-01", kFocal, 30);
  const auto& total = sharing.observe(measure, "2026-10-01", kAll, 34);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, focal).value && same_in(copy, total).value) << "four others";
}

TEST(PublicCopy, DifferencesOfARunningTotalAreCountsToo) {
  Sharing sharing;
  Measure& measure = sharing.measure("Suspended students, year to date", ValueKind::count, "students");
  std::vector<const Observation*> values;
  const char* days[] = {"2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31"};
  const double counts[] = {12, 15, 26, 40};
  for (int i = 0; i < 4; ++i) values.push_back(&sharing.observe(measure, days[i], kAll, counts[i]));
  const PublicCopy copy = sharing.share();
  EXPECT_EQ(same_in(copy, *values[3]).value, 40);
  EXPECT_EQ(same_in(copy, *values[2]).value, 26);
  EXPECT_EQ(same_in(copy, *values[1]).value, 15);
  EXPECT_FALSE(same_in(copy, *values[0]).value) << "three came in October";
}

TEST(PublicCopy, MonthsThatMakeUpAYearDoNotGiveOneAway) {
  Sharing sharing;
  Measure& months = sharing.measure("Suspended students by quarter", ValueKind::count, "students");
  Measure& year = sharing.measure("Suspended students by year", ValueKind::count, "students");
  const auto& small = sharing.observe(months, "2026-10-31", kAll, 3);
  const auto& second = sharing.observe(months, "2027-01-31", kAll, 14);
  const auto& third = sharing.observe(months, "2027-04-30", kAll, 20);
  const auto& total = sharing.observe(year, "2027-06-01", kAll, 37);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, small).value);
  EXPECT_FALSE(same_in(copy, second).value && same_in(copy, third).value && same_in(copy, total).value);
}

TEST(PublicCopy, WhoPassedAndWhoDidNotMakeUpAllWhoWereTested) {
  Sharing sharing;
  Measure& passed = sharing.measure("Students who passed algebra", ValueKind::count, "students");
  Measure& failed = sharing.measure("Students who did not pass algebra", ValueKind::count, "students");
  const auto& few = sharing.observe(passed, "2026-10-01", kAll, 9, {}, 56);
  const auto& rest = sharing.observe(failed, "2026-10-01", kAll, 47, {}, 56);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, few).value);
  EXPECT_FALSE(same_in(copy, rest).value);
}

TEST(PublicCopy, TheSameStudentsInAnotherMeasureGoToo) {
  Sharing sharing;
  Measure& count = sharing.measure("Suspended Black students", ValueKind::count, "students");
  Measure& rate = sharing.measure("Black students suspended out of school", ValueKind::percent, "%");
  const auto& told = sharing.observe(count, "2026-10-01", kAll, 15);
  const auto& three_left = sharing.observe(rate, "2026-10-01", kAll, 83, 15, 18);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, three_left).numerator);
  EXPECT_FALSE(same_in(copy, told).value);
}

TEST(PublicCopy, ASizeThatNobodyWroteDownIsWorkedOutOfTheOthers) {
  Sharing sharing;
  const double counts[] = {20, 137, 42};
  const Number sizes[] = {{}, 184, 90};
  std::vector<const Observation*> grades;
  for (int i = 0; i < 3; ++i) {
    Measure& grade = sharing.measure("Students retained, grade " + std::to_string(6 + i), ValueKind::count, "students");
    grades.push_back(&sharing.observe(grade, "2026-10-01", kAll, counts[i], {}, sizes[i]));
  }
  Measure& all = sharing.measure("Students retained", ValueKind::count, "students");
  sharing.observe(all, "2026-10-01", kAll, 199, {}, 300);
  EXPECT_FALSE(same_in(sharing.share(), *grades[0]).value) << "six of 26 were promoted";
}

TEST(PublicCopy, AGroupOfOneIsNotFoundByATotal) {
  Sharing sharing;
  Measure& one = sharing.measure("Students retained, grade 7", ValueKind::count, "students");
  Measure& others = sharing.measure("Students retained, grade 8", ValueKind::count, "students");
  Measure& all = sharing.measure("All students retained", ValueKind::count, "students");
  const auto& single = sharing.observe(one, "2026-10-01", kFocal, 1, {}, 1);
  const auto& rest = sharing.observe(others, "2026-10-01", kFocal, 80);
  const auto& total = sharing.observe(all, "2026-10-01", kFocal, 81, {}, 186);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, single).value || same_in(copy, single).denominator);
  EXPECT_FALSE(same_in(copy, rest).value && same_in(copy, total).value);
}

TEST(PublicCopy, RoundedSharesAddUpToo) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students chronically absent", ValueKind::percent, "%");
  const auto& few = sharing.observe(measure, "2026-10-01", kFocal, 25, 9, 36);
  const auto& others = sharing.observe(measure, "2026-10-01", kComparison, 63, {}, 126);
  const auto& all = sharing.observe(measure, "2026-10-01", kAll, 54.3, 88, 162);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, few).value);
  EXPECT_FALSE(same_in(copy, others).value && same_in(copy, all).numerator);
}

TEST(PublicCopy, ManyLargeGroupsLoseNothing) {
  Sharing sharing;
  Measure& all = sharing.measure("All students suspended", ValueKind::percent, "%");
  int part = 0;
  int whole = 0;
  for (int grade = 1; grade <= 12; ++grade) {
    Measure& measure = sharing.measure("Students suspended, grade " + std::to_string(grade), ValueKind::percent, "%");
    const int own = 31 + 7 * grade % 40;
    sharing.observe(measure, "2026-10-01", kAll, {}, own, 3 * own);
    part += own, whole += 3 * own;
  }
  sharing.observe(all, "2026-10-01", kAll, {}, part, whole);
  EXPECT_TRUE(sharing.share().withheld.empty());
}

// Equal counts of different schools, and counts that add up by chance, are nobody's secret.
TEST(PublicCopy, TenYearsOfManySchoolsAreNotDrawnIntoOneAnother) {
  Sharing sharing;
  // Not by a distribution of the standard library: those draw other numbers in each library.
  std::mt19937 random(5);
  for (int school = 1; school <= 40; ++school) {
    Measure& measure =
        sharing.measure("Students suspended, school " + std::to_string(school), ValueKind::count, "students");
    for (const char* day : {"2026-10-01", "2027-01-15", "2027-05-20"}) {
      sharing.observe(measure, day, kAll, static_cast<double>(1 + random() % 60));
    }
  }
  EXPECT_LT(sharing.share().withheld.size(), 60U);  // of 120, of which about 18 are small
}

TEST(PublicCopy, StudentsToCloseTheGapTellHowManyHaveIt) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students reading at grade level", ValueKind::percent, "%");
  sharing.observe(measure, "2026-10-01", kFocal, {}, 3, 40);
  sharing.observe(measure, "2026-10-01", kComparison, {}, 200, 400);
  Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
  gap.statement = "To close the gap 17 more students must read at grade level.";
  EXPECT_EQ(same_in(sharing.share(), gap).statement,
            "To close the gap [withheld] more students must read at grade level.");
}

TEST(PublicCopy, ATotalInATextCounts) {
  Sharing sharing;
  Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
  gap.statement = "All 60 students of grade 8 were tested.";
  Measure& measure = sharing.measure("Tested students", ValueKind::count, "students");
  const auto& focal = sharing.observe(measure, "2026-10-01", kFocal, 7);
  const auto& comparison = sharing.observe(measure, "2026-10-01", kComparison, 53);
  const PublicCopy copy = sharing.share();
  EXPECT_FALSE(same_in(copy, focal).value);
  const bool is_open = !same_in(copy, comparison).value || same_in(copy, gap).statement.find("60") == std::string::npos;
  EXPECT_TRUE(is_open);
}

TEST(PublicCopy, TextsLoseNumbersThatTellOfFewOrGiveWithheldOnesAway) {
  Sharing sharing;
  Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
  gap.unit = "%";
  gap.group_value = 12;
  gap.comparison_value = 10;
  gap.statement =
      "Last year 5 of our 41 Black students (12.2%) were suspended, against 10% of their peers: a gap of 2.2 points.";
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  sharing.goal->gaps.ids = {gap.id};
  sharing.observe(measure, "2026-10-01", kFocal, 12.2, 5, 41);
  sharing.observe(measure, "2026-10-01", kComparison, 10, 40, 400);
  const PublicCopy copy = sharing.share();
  const std::string& shown = same_in(copy, gap).statement;
  EXPECT_EQ(shown,
            "Last year [withheld] of our 41 Black students ([withheld]%) were suspended, against [withheld]% of their "
            "peers: a gap "
            "of [withheld] points.");
  EXPECT_FALSE(same_in(copy, gap).group_value);
  EXPECT_TRUE(is_withheld(copy, gap, "statement"));
}

TEST(PublicCopy, TheSameShareOfSomethingElseStaysInTexts) {
  Sharing sharing;
  Plan& plan = sharing.plan();
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  sharing.observe(measure, "2026-10-01", kFocal, 12.2, 5, 41);
  Gap& about_reading = sharing.make(plan.gaps, plan, "gaps");
  about_reading.statement = "12.2% more read at home; in the other houses it is 12%.";
  Gap& about_it = sharing.make(plan.gaps, plan, "gaps");
  about_it.statement = "12.2% were suspended.";
  Gap& of_the_goal = sharing.make(plan.gaps, plan, "gaps");
  of_the_goal.statement = "It was 12%.";
  sharing.goal->gaps.ids = {of_the_goal.id};
  Step& step = sharing.make(plan.steps, plan, "steps");
  step.goals.ids = {sharing.goal->id};
  step.description = "Visit 12% of the lessons.";
  Decision& decision = sharing.make(plan.decisions, plan, "decisions");
  decision.goals.ids = {sharing.goal->id};
  decision.reason = "It fell to 12.2%.";
  const PublicCopy copy = sharing.share();
  EXPECT_EQ(same_in(copy, about_reading).statement, about_reading.statement);
  EXPECT_EQ(same_in(copy, about_it).statement, "[withheld]% were suspended.");
  EXPECT_EQ(same_in(copy, of_the_goal).statement, "It was [withheld]%.");
  EXPECT_EQ(same_in(copy, step).description, step.description);
  EXPECT_EQ(same_in(copy, decision).reason, "It fell to [withheld]%.");
}

// Counts that happen to add up are no sum when they count different things.
TEST(PublicCopy, OtherOutcomesOfOtherGoalsAreNotDrawnIn) {
  Sharing sharing;
  Measure& suspended = sharing.measure("Students suspended in grade 7", ValueKind::count, "students");
  sharing.observe(suspended, "2026-10-01", kAll, 4);
  Goal& other = sharing.make(sharing.plan().goals, sharing.plan(), "goals");
  Measure& absent = sharing.make(other.measures, other, "measures");
  absent.name = "Students absent in grade 7";
  absent.value_kind = ValueKind::count;
  absent.unit = "students";
  absent.kind = MeasureKind::long_term;
  const auto& girls = sharing.observe(absent, "2026-10-01", kFocal, 21);
  const auto& total = sharing.observe(absent, "2026-10-01", kAll, 25);
  absent.observations[1].group = kComparison;
  const PublicCopy copy = sharing.share();
  EXPECT_EQ(same_in(copy, girls).value, 21);
  EXPECT_EQ(same_in(copy, total).value, 25);
}

TEST(PublicCopy, WhatIsTheTeamsOwnStaysWithTheTeam) {
  Sharing sharing;
  Plan& plan = sharing.plan();
  Person& person = sharing.make(plan.people, plan, "people");
  person.name = "Ana Rivera";
  person.role = "Counselor";
  person.contact = "ana@school.org";
  person.handover = "Keys are with the office.";
  Meeting& meeting = sharing.make(plan.meetings, plan, "meetings");
  meeting.notes = "Heated talk.";
  sharing.make(plan.revisions, plan, "revisions").summary = "New edition";
  sharing.make(plan.set_asides, plan, "setAsides").reason = "We know.";
  CheckIn& check_in = sharing.make(plan.check_ins, plan, "checkIns");
  check_in.note = "Slow start.";
  Decision& decision = sharing.make(plan.decisions, plan, "decisions");
  decision.meeting.id = meeting.id;
  sharing.make(decision.changes, decision, "changes").before = "5";
  plan.unknown = R"({"secret":1})";
  sharing.document.unknown = R"({"also":2})";
  plan.vision = "Ms. Rivera leads. Ana Rivera knows. The Rivera building stays.";
  const PublicCopy copy = sharing.share(Audience::families);
  const std::string file = write_plan_file(copy.document);
  for (const char* gone :
       {"ana@school", "Keys", "Heated", "New edition", "We know", "Slow start", "\"before\"", "secret", "also", "Ana"})
    EXPECT_EQ(file.find(gone), std::string::npos) << gone;
  EXPECT_EQ(same_in(copy, person).name, "Counselor");
  EXPECT_EQ(copy.document.plan->vision, "Counselor leads. Counselor knows. The Rivera building stays.");
  EXPECT_TRUE(is_withheld(copy, person, "contact"));
  EXPECT_TRUE(is_withheld(copy, plan, "meetings"));
  EXPECT_EQ(same_in(sharing.share(Audience::staff), person).name, "Ana Rivera");
}

TEST(PublicCopy, NotesOfDataStayWithTheTeam) {
  Sharing sharing;
  Measure& measure = sharing.measure("Reading", ValueKind::percent, "%");
  Observation& seen = sharing.observe(measure, "2026-10-01", kAll, 50);
  seen.note = "Ms. Ruiz out, sub";
  for (const Audience audience : {Audience::families, Audience::community, Audience::board, Audience::staff,
                                  Audience::leadership, Audience::state, Audience::other}) {
    const PublicCopy copy = sharing.share(audience);
    EXPECT_EQ(same_in(copy, seen).note, "");
    EXPECT_TRUE(is_withheld(copy, seen, "note"));
  }
}

TEST(PublicCopy, TrialsAreForThoseWhoOverseeTheWork) {
  Sharing sharing;
  Plan& plan = sharing.plan();
  sharing.make(plan.cycles, plan, "cycles").learned = "Smaller groups help.";
  GoalReview& empty = sharing.make(plan.goal_reviews, plan, "goalReviews");
  empty.date = day("2026-10-01");
  sharing.make(plan.goal_reviews, plan, "goalReviews").reason = "It works.";
  for (const Audience audience : {Audience::families, Audience::community, Audience::other}) {
    const PublicCopy copy = sharing.share(audience);
    EXPECT_TRUE(copy.document.plan->cycles.empty());
    EXPECT_TRUE(is_withheld(copy, plan, "cycles"));
    EXPECT_EQ(copy.document.plan->goal_reviews.size(), 1u);
  }
  EXPECT_EQ(sharing.share(Audience::board).document.plan->cycles.size(), 1u);
}

TEST(PublicCopy, ATextWithAStudentsNumberOrBirthdayGoesWholly) {
  Sharing sharing;
  Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
  gap.statement = "Maria Lopez, ID 483920, was suspended twice.";
  Step& step = sharing.make(sharing.plan().steps, sharing.plan(), "steps");
  step.description = "Call the family of the student born 3/14/2013.";
  const PublicCopy copy = sharing.share(Audience::staff);
  EXPECT_EQ(same_in(copy, gap).statement, "");
  EXPECT_EQ(same_in(copy, step).description, "");
  EXPECT_TRUE(is_withheld(copy, gap, "statement"));
}

TEST(PublicCopy, WorkOfAdultsIsNoCountOfStudents) {
  Sharing sharing;
  Measure& measure = sharing.measure("Lessons observed", ValueKind::count, "lessons");
  measure.kind = MeasureKind::implementation;
  const auto& few = sharing.observe(measure, "2026-10-01", kAll, 4);
  EXPECT_EQ(same_in(sharing.share(), few).value, 4);
}

TEST(PublicCopy, TheFileOpensAndSaysWhatItIs) {
  Sharing sharing;
  Measure& measure = sharing.measure("Students below basic", ValueKind::count, "students");
  sharing.observe(measure, "2026-10-01", kAll, 4);
  const PublicCopy copy = sharing.share(Audience::board);
  const LoadedFile loaded = read_plan_file(write_plan_file(copy.document), [] { return std::string("x"); });
  const Plan& plan = *loaded.document.plan;
  EXPECT_EQ(plan.public_for, Audience::board);
  EXPECT_NE(plan.id, sharing.plan().id);
  ASSERT_EQ(plan.withheld.size(), 1U);
  EXPECT_EQ(plan.withheld[0].field, "value");
  EXPECT_EQ(plan.withheld[0].reason, WithheldReason::few_students);
  EXPECT_TRUE(loaded.document.replicas.empty());
}

// Three akin measures on three days, each with its groups and often their total.
Sharing random_sharing(unsigned seed) {
  Sharing sharing;
  std::mt19937 random(seed);
  const auto pick = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
  const char* names[] = {"Absent students", "Absent students, grade 7", "Absent students, grade 8"};
  for (int m = 0; m < 3; ++m) {
    const bool is_count = m == 2;
    Measure& measure =
        sharing.measure(names[m], is_count ? ValueKind::count : ValueKind::percent, is_count ? "students" : "%");
    for (const char* day : {"2026-10-01", "2027-01-15", "2027-05-20"}) {
      int all = 0;
      int everybody = 0;
      const auto observe = [&](ObservationGroup group, int part, int whole) {
        sharing.observe(measure, day, group, is_count ? part : std::round(1000.0 * part / whole) / 10, part, whole);
      };
      for (const auto group : {kFocal, kComparison}) {
        const int whole = pick(1, 60);
        const int part = pick(0, whole);
        all += part, everybody += whole;
        observe(group, part, whole);
      }
      if (pick(0, 2) > 0) observe(kAll, all, everybody);
    }
  }
  return sharing;
}

TEST(PublicCopy, ACopyOfACopyWithholdsNothingMore) {
  for (unsigned seed = 0; seed < 100; ++seed) {
    const PublicCopy once = random_sharing(seed).share();
    ShareRequest request;
    request.audience = Audience::families;
    const PublicCopy twice = make_public_copy(*once.document.plan, request);
    ASSERT_TRUE(twice.withheld.empty()) << "seed " << seed << ": " << twice.withheld[0].entity << " "
                                        << twice.withheld[0].field;
    ASSERT_EQ(write_plan_file(once.document), write_plan_file(twice.document));
  }
}

TEST(PublicCopy, WhateverTheLimitSmallCountsGo) {
  for (unsigned seed = 0; seed < 40; ++seed)
    for (const int limit : {2, 5, 10, 20, 40}) {
      Sharing sharing = random_sharing(seed);
      sharing.set_limit(limit);
      const PublicCopy copy = sharing.share();
      for (const auto& measure : sharing.goal->measures)
        for (const Observation& each : measure.observations) {
          const Observation& shown = same_in(copy, each);
          if (is_small(*each.numerator, limit)) ASSERT_FALSE(shown.numerator || shown.value) << "seed " << seed;
          if (is_small(*each.denominator, limit)) ASSERT_FALSE(shown.denominator) << "seed " << seed;
        }
    }
}

TEST(PublicCopy, HostileNumbersNeverLeaveAndNeverHang) {
  const double odd[] = {
      -5, 0, 1e9, 1e12, -1e12, 0.3, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
  for (const double part : odd)
    for (const double whole : odd) {
      Sharing sharing;
      Measure& measure = sharing.measure("Absent students", ValueKind::percent, "%");
      const auto& each = sharing.observe(measure, "2026-10-01", kFocal, 50, part, whole);
      sharing.observe(measure, "2026-10-01", kFocal, 50, whole, part);
      sharing.observe(measure, "2026-10-01", kAll, part, whole, whole);
      const PublicCopy copy = sharing.share();
      if (!(part >= 0 && part <= whole)) EXPECT_FALSE(same_in(copy, each).numerator) << part << " of " << whole;
    }
}

TEST(PublicCopy, MinutesAreReadLikeThePlan) {
  Sharing sharing;
  Person& person = sharing.make(sharing.plan().people, sharing.plan(), "people");
  person.name = "Ana Rivera";
  person.role = "Counselor";
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  sharing.observe(measure, "2026-10-01", kFocal, 12.2, 5, 41);
  ShareRequest request;
  request.audience = Audience::families;
  request.mark = "[withheld]";
  const std::string minutes =
      "Ana Rivera told that 5 students were suspended, 12.2% of all.\nWrite to a.b@c.org by May 4.";
  EXPECT_EQ(
      make_public_text(sharing.plan(), minutes, request),
      "Counselor told that [withheld] students were suspended, [withheld]% of all.\nWrite to [withheld] by May 4.");
  request.audience = Audience::staff;
  EXPECT_EQ(make_public_text(sharing.plan(), "Ana Rivera asked for 3 meetings.", request),
            "Ana Rivera asked for 3 meetings.");
}

TEST(PublicCopy, ALooseTextIsReadLikeOneOfThePlan) {
  Sharing sharing;
  Person& person = sharing.make(sharing.plan().people, sharing.plan(), "people");
  person.name = "Ana Soto";
  person.role = "Teacher";
  Decision& decision = sharing.make(sharing.plan().decisions, sharing.plan(), "decisions");
  ShareRequest request;
  request.audience = Audience::families;
  request.mark = "[withheld]";
  request.unnamed = "[staff]";
  for (const char* text : {"Student ID 12345678 came late. Born 03/04/2012.", "4 peers were suspended.",
                           "Ana Soto spoke of Maria Lopez.", "Call 555 2013344.", "Nothing to hide here."}) {
    decision.reason = text;
    const std::string in_plan = same_in(sharing.share(), decision).reason;
    decision.reason.clear();
    EXPECT_EQ(make_public_text(sharing.plan(), text, request), in_plan);
  }
  EXPECT_EQ(make_public_text(sharing.plan(), "SSID 1234567890\nGood.", request), "\nGood.");
}

TEST(PublicCopy, NamesAreFoundHoweverTheyAreWritten) {
  Sharing sharing;
  Person& ana = sharing.make(sharing.plan().people, sharing.plan(), "people");
  ana.name = "Ana Soto";
  ana.role = "Teacher";
  Person& jose = sharing.make(sharing.plan().people, sharing.plan(), "people");
  jose.name = "Jos\xC3\xA9 Ruiz";
  jose.role = "Dean";
  Person& maria = sharing.make(sharing.plan().people, sharing.plan(), "people");
  maria.name = "Maria Chen";
  maria.role = "Nurse";
  const struct {
    const char* text;
    const char* shown;
  } kTexts[] = {{"Soto, Ana leads.", "Teacher leads."},
                {"A. Soto leads.", "Teacher leads."},
                {"We ask ana soto.", "We ask Teacher."},
                {"Ana  Soto leads.", "Teacher leads."},
                {"Ana\xC2\xA0Soto leads.", "Teacher leads."},
                {"Jose Ruiz and Mr. Ruiz lead.", "Dean and Dean lead."},
                {"Maria Chen leads.", "Nurse leads."},
                {"Maria Lopez was suspended twice.", "[withheld] was suspended twice."}};
  for (const auto& each : kTexts) {
    sharing.plan().vision = each.text;
    EXPECT_EQ(sharing.share().document.plan->vision, each.shown);
  }
  sharing.plan().vision = "Ana Soto-Vega came.";
  EXPECT_EQ(sharing.share().document.plan->vision.find("Teacher"), std::string::npos);
}

TEST(PublicCopy, ThePlanStaysAsItIs) {
  const Sharing sharing = random_sharing(3);
  const std::string before = write_plan_file(sharing.document);
  sharing.share();
  EXPECT_EQ(write_plan_file(sharing.document), before);
}

}  // namespace
}  // namespace waymark
