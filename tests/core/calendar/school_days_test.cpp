#include "core/calendar/school_days.hpp"

#include <gtest/gtest.h>

#include <random>

#include "core/calendar/frequency.hpp"
#include "core/model/plan.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark {
namespace {

using testing_support::add;
using testing_support::add_break;
using testing_support::add_year;
using testing_support::day;

std::string text(std::optional<Date> date) { return date ? to_text(*date) : "none"; }

TEST(SchoolDays, AreMondaysToFridaysWhereNoSchoolYearIsGiven) {
  const SchoolDays days;
  EXPECT_TRUE(days.is_school_day(day("2026-11-27")));   // Friday
  EXPECT_FALSE(days.is_school_day(day("2026-11-28")));  // Saturday
  EXPECT_FALSE(days.is_school_day(day("2026-11-29")));
  EXPECT_TRUE(days.is_school_day(day("2026-11-30")));
  EXPECT_EQ(days.between(day("2026-11-23"), day("2026-12-06")), 10);
  EXPECT_EQ(days.between(day("2026-11-28"), day("2026-11-29")), 0);
  EXPECT_EQ(days.between(day("2026-12-06"), day("2026-11-23")), 0);
}

TEST(SchoolDays, KnowLeapDaysTheTurnOfTheYearAndDaysBefore1970) {
  const SchoolDays days;
  EXPECT_TRUE(days.is_school_day(day("2028-02-29")));  // Tuesday
  EXPECT_EQ(days.between(day("2028-02-28"), day("2028-03-01")), 3);
  EXPECT_EQ(days.between(day("2027-02-26"), day("2027-03-01")), 2);
  EXPECT_EQ(days.between(day("2026-12-31"), day("2027-01-01")), 2);
  EXPECT_EQ(days.between(day("1969-12-22"), day("1970-01-02")), 10);
  EXPECT_FALSE(days.is_school_day(day("1969-12-28")));
  EXPECT_EQ(text(days.from(day("2026-12-26"))), "2026-12-28");
}

TEST(SchoolDays, LeaveOutBreaksAndSingleHolidays) {
  Plan plan;
  SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
  const SchoolBreak& winter = add_break(year, "2026-12-21", "2027-01-01");
  add_break(year, "2026-11-26");
  add_break(year, "2026-12-31", "2027-01-05");  // laps over the other
  const SchoolDays days(plan);
  EXPECT_FALSE(days.is_school_day(day("2026-11-26")));
  EXPECT_TRUE(days.is_school_day(day("2026-11-27")));
  EXPECT_EQ(days.between(day("2026-12-18"), day("2027-01-06")), 2);
  EXPECT_EQ(text(days.from(day("2026-12-19"))), "2027-01-06");
  EXPECT_EQ(text(days.until(day("2027-01-03"))), "2026-12-18");
  EXPECT_EQ(text(days.until(day("2026-12-18"))), "2026-12-18");
  EXPECT_EQ(days.break_on(day("2026-12-24")), &winter);
  EXPECT_EQ(days.break_on(day("2026-12-19")), nullptr);
}

TEST(SchoolDays, LeaveOutTheSummersBetweenSchoolYears) {
  Plan plan;
  add_year(plan, "2027-08-23", "2028-06-08");  // in any order
  add_year(plan, "2026-08-24", "2027-06-09");
  const SchoolDays days(plan);
  EXPECT_TRUE(days.is_school_day(day("2027-06-09")));
  EXPECT_FALSE(days.is_school_day(day("2027-07-14")));
  EXPECT_EQ(text(days.from(day("2027-06-10"))), "2027-08-23");
  EXPECT_EQ(days.between(day("2027-06-09"), day("2027-08-23")), 2);
}

TEST(SchoolDays, TakeWhatNoSchoolYearSpeaksOfAsMondayToFriday) {
  Plan plan;
  add_year(plan, "2026-08-24", "2027-06-09");
  add_year(plan, "2028-08-21", "2029-06-07");  // the year between is not entered
  const SchoolDays days(plan);
  EXPECT_TRUE(days.is_school_day(day("2026-08-03")));
  EXPECT_TRUE(days.is_school_day(day("2027-10-05")));
  EXPECT_TRUE(days.is_school_day(day("2029-06-15")));
}

TEST(SchoolDays, LeaveOutWhatIsHalfEnteredOrTurnedRound) {
  Plan plan;
  SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
  add(year.breaks, year, "breaks").end = day("2026-12-31");
  add_break(year, "2027-04-09", "2027-04-05");
  add(plan.school_years, plan, "schoolYears").start = day("2027-08-23");
  const SchoolDays days(plan);
  EXPECT_TRUE(days.is_school_day(day("2026-12-31")));
  EXPECT_TRUE(days.is_school_day(day("2027-04-07")));
  EXPECT_TRUE(days.is_school_day(day("2027-07-14")));
}

TEST(SchoolDays, HaveNoneLeftWhereABreakSwallowsEverything) {
  Plan plan;
  add_break(add_year(plan, "2026-08-24", "2027-06-09"), "1900-01-01", "2199-12-31");
  const SchoolDays days(plan);
  EXPECT_EQ(days.between(day("2026-08-24"), day("2027-06-09")), 0);
  EXPECT_EQ(text(days.from(day("2026-08-24"))), "none");
  EXPECT_EQ(text(days.until(day("2026-08-24"))), "none");
}

TEST(SchoolDays, KeepTheWeekdaysOfTheirYear) {
  Plan plan;
  SchoolYear& four_days = add_year(plan, "2026-08-24", "2027-06-09");
  four_days.friday = false;
  add_year(plan, "2027-08-23", "2028-06-08").saturday = true;
  const SchoolDays days(plan);
  EXPECT_FALSE(days.is_school_day(day("2026-09-04")));
  EXPECT_TRUE(days.is_school_day(day("2026-09-03")));
  EXPECT_EQ(days.between(day("2026-08-31"), day("2026-09-13")), 8);
  EXPECT_TRUE(days.is_school_day(day("2027-09-04")));
  EXPECT_EQ(days.between(day("2027-08-30"), day("2027-09-12")), 12);
  EXPECT_TRUE(days.is_school_day(day("2026-08-21")));  // before the year nothing is known
  EXPECT_EQ(text(days.from(day("2026-09-04"))), "2026-09-07");
}

TEST(SchoolDays, AreNoInServiceDaysButDaysThatCloseEarly) {
  Plan plan;
  SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
  SchoolBreak& in_service = add_break(year, "2026-10-09");
  in_service.kind = BreakKind::in_service;
  SchoolBreak& early = add_break(year, "2026-10-19", "2026-10-23");
  early.kind = BreakKind::early_closing;
  const SchoolDays days(plan);
  EXPECT_FALSE(days.is_school_day(day("2026-10-09")));
  EXPECT_EQ(days.break_on(day("2026-10-09")), &in_service);
  EXPECT_TRUE(days.is_school_day(day("2026-10-20")));
  EXPECT_EQ(days.break_on(day("2026-10-20")), nullptr);
  EXPECT_EQ(days.early_closing_on(day("2026-10-20")), &early);
}

// Counting day by day is slow and plain; both ways have to agree, whatever years and breaks lap over each other.
TEST(SchoolDays, AgreeWithCountingDayByDay) {
  std::mt19937 random(7);
  const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
  for (int round = 0; round < 30; ++round) {
    Plan plan;
    for (int i = number(0, 4); i > 0; --i) {
      SchoolYear& year = add(plan.school_years, plan, "schoolYears");
      year.start = Date{number(20000, 21000)};
      year.end = Date{year.start->days + number(100, 320)};
      if (number(0, 1)) year.friday = false;
      if (number(0, 3) == 0) year.sunday = true;
      for (int j = number(0, 6); j > 0; --j) {
        SchoolBreak& out = add(year.breaks, year, "breaks");
        out.start = Date{year.start->days + number(-10, 300)};
        out.end = Date{out.start->days + number(0, 20)};
      }
    }
    const SchoolDays days(plan);
    int counted = days.before(Date{19900});
    for (Date each{19900}; each.days < 21500; ++each.days) {
      ASSERT_EQ(days.before(each), counted);
      if (!days.is_school_day(each)) continue;
      ASSERT_EQ(days.at(counted), each) << to_text(each);
      ++counted;
    }
  }
}

TEST(SchoolDays, AreFoundByTheirNumber) {
  Plan plan;
  add_break(add_year(plan, "2026-08-24", "2027-06-09"), "2026-12-21", "2027-01-01");
  const SchoolDays days(plan);
  const int first = days.before(day("2026-12-18"));
  EXPECT_EQ(text(days.at(first)), "2026-12-18");
  EXPECT_EQ(text(days.at(first + 1)), "2027-01-04");
  EXPECT_EQ(text(days.at(first + 5)), "2027-01-08");
  EXPECT_EQ(text(days.at(1'000'000)), "none");
  EXPECT_EQ(text(days.at(-1'000'000)), "none");
}

TEST(Frequency, SaysHowLongItTakesToTheNextTime) {
  EXPECT_EQ(days_between(Frequency::weekly), 7);
  EXPECT_LT(*days_between(Frequency::quarterly), *days_between(Frequency::each_term));
  EXPECT_FALSE(days_between(Frequency::as_needed));
  EXPECT_FALSE(days_between(Frequency::unset));
}

TEST(SchoolDays, LeaveOutTheUsualSummersThatNoSchoolYearCovers) {
  Plan plan;
  add_year(plan, "2026-08-17", "2027-06-09");
  const SchoolDays days = SchoolDays::with_usual_summers(plan);
  EXPECT_TRUE(days.is_school_day(day("2026-08-17")));
  EXPECT_FALSE(days.is_school_day(day("2026-08-14")));
  EXPECT_TRUE(days.is_school_day(day("2027-06-09")));
  EXPECT_FALSE(days.is_school_day(day("2027-06-10")));
  EXPECT_FALSE(days.is_school_day(day("2031-07-15")));
  EXPECT_TRUE(days.is_school_day(day("2031-09-01")));
  EXPECT_TRUE(days.is_school_day(day("2031-05-30")));
}

}  // namespace
}  // namespace waymark
