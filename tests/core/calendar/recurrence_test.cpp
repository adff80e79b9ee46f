#include "core/calendar/recurrence.hpp"

#include <gtest/gtest.h>

#include "core/calendar/months.hpp"
#include "core/model/plan.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark {
namespace {

using testing_support::add_break;
using testing_support::add_year;
using testing_support::day;

std::string text(const std::vector<Date>& days) {
  std::string all;
  for (const Date each : days) all += (all.empty() ? "" : " ") + to_text(each);
  return all;
}

std::string text(const std::vector<Occurrence>& occurrences) {
  std::vector<Date> days;
  for (const Occurrence& each : occurrences) days.push_back(each.day);
  return text(days);
}

Recurrence rhythm(Frequency frequency, const char* first) {
  Recurrence recurrence;
  recurrence.frequency = frequency;
  recurrence.first = day(first);
  return recurrence;
}

class RecurrenceTest : public testing::Test {
 protected:
  RecurrenceTest() {
    SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
    add_break(year, "2026-11-25", "2026-11-27");
    add_break(year, "2026-12-21", "2027-01-01");
    days = SchoolDays(plan);
  }

  Occurrences dates(const Recurrence& recurrence, const char* from, const char* to, WhenOut rule = WhenOut::unset) {
    return expand(recurrence, {day(from), day(to)}, days, term_ends_of(plan), rule);
  }

  Plan plan;
  SchoolDays days;
};

TEST_F(RecurrenceTest, WeeklyKeepsItsWeekday) {
  EXPECT_EQ(text(dates(rhythm(Frequency::weekly, "2026-09-01"), "2026-09-10", "2026-10-01").days),
            "2026-09-15 2026-09-22 2026-09-29");
}

TEST_F(RecurrenceTest, EveryThirdWeekCountsFromTheFirst) {
  Recurrence recurrence = rhythm(Frequency::weekly, "2026-09-01");
  recurrence.every = 3;
  EXPECT_EQ(text(dates(recurrence, "2026-09-02", "2026-11-10").days), "2026-09-22 2026-10-13 2026-11-03");
}

TEST_F(RecurrenceTest, ADateOnAHolidayMovesByTheRule) {
  const Recurrence recurrence = rhythm(Frequency::weekly, "2026-11-04");  // Wednesdays
  const auto moved = [&](WhenOut rule) { return text(dates(recurrence, "2026-11-25", "2026-11-25", rule).days); };
  EXPECT_EQ(moved(WhenOut::next), "2026-11-30");
  EXPECT_EQ(moved(WhenOut::unset), "2026-11-30");
  EXPECT_EQ(moved(WhenOut::previous), "2026-11-24");
  EXPECT_EQ(moved(WhenOut::nearest), "2026-11-24");
  EXPECT_EQ(moved(WhenOut::skip), "");
}

TEST_F(RecurrenceTest, AWeekWithoutSchoolIsDroppedAndNamed) {
  const Occurrences found = dates(rhythm(Frequency::weekly, "2026-12-14"), "2026-12-14", "2027-01-04");
  EXPECT_EQ(text(found.days), "2026-12-14 2027-01-04");
  EXPECT_EQ(text(found.dropped), "2026-12-21");  // the 28th falls together with January 4
}

TEST_F(RecurrenceTest, TheWindowBoundsTheDatesBeforeTheyMove) {
  const Recurrence recurrence = rhythm(Frequency::monthly, "2026-10-25");
  EXPECT_EQ(text(dates(recurrence, "2026-10-25", "2026-11-26").days), "2026-10-26 2026-11-30");
  EXPECT_EQ(text(dates(recurrence, "2026-10-26", "2026-11-24").days), "");
}

TEST_F(RecurrenceTest, AMonthThatIsTooShortTakesItsLastDay) {
  EXPECT_EQ(text(dates(rhythm(Frequency::monthly, "2027-01-31"), "2027-02-01", "2027-05-01", WhenOut::previous).days),
            "2027-02-26 2027-03-31 2027-04-30");
  EXPECT_EQ(to_text(same_date_of_month(day("2027-11-30"), 3)), "2028-02-29");
  EXPECT_EQ(to_text(same_date_of_month(day("2028-02-29"), -12)), "2027-02-28");
}

TEST_F(RecurrenceTest, MonthlyByWeekday) {
  Recurrence recurrence = rhythm(Frequency::monthly, "2026-09-08");  // second Tuesday
  recurrence.monthly_on = MonthlyOn::weekday;
  EXPECT_EQ(text(dates(recurrence, "2026-09-09", "2026-12-31").days), "2026-10-13 2026-11-10 2026-12-08");
  recurrence.first = day("2026-09-30");  // fifth Wednesday
  EXPECT_EQ(text(dates(recurrence, "2026-10-01", "2026-10-31").days), "2026-10-28");
  recurrence.monthly_on = MonthlyOn::last_weekday;
  EXPECT_EQ(text(dates(recurrence, "2026-10-01", "2026-10-31").days), "2026-10-28");
  EXPECT_EQ(to_text(last_weekday_of_month(day("2026-09-30"), 3)), "2026-12-30");
}

TEST_F(RecurrenceTest, EachTermsEnd) {
  Recurrence recurrence;
  recurrence.frequency = Frequency::each_term;
  EXPECT_EQ(text(dates(recurrence, "2026-08-01", "2027-07-01").days), "");
  for (const char* end : {"2027-06-09", "2027-01-15"})
    testing_support::add(plan.school_years[0].terms, plan.school_years[0], "terms").end = day(end);
  EXPECT_EQ(text(dates(recurrence, "2026-08-01", "2027-07-01").days), "2027-01-15 2027-06-09");
}

TEST_F(RecurrenceTest, CustomDatesThatFallTogetherAreListedOnce) {
  Recurrence recurrence;
  recurrence.frequency = Frequency::custom;
  recurrence.dates = {day("2026-11-29"), day("2026-11-28"), day("2026-10-01"), day("2026-10-01")};
  EXPECT_EQ(text(dates(recurrence, "2026-09-01", "2026-12-01").days), "2026-10-01 2026-11-30");
}

TEST_F(RecurrenceTest, DailyIsEachSchoolDay) {
  EXPECT_EQ(text(dates(rhythm(Frequency::daily, "2026-11-24"), "2026-11-20", "2026-12-01").days),
            "2026-11-24 2026-11-30 2026-12-01");
}

TEST_F(RecurrenceTest, RareOnesAndOnesWithoutDates) {
  const auto in_two_years = [&](Frequency frequency) {
    return text(dates(rhythm(frequency, "2026-09-01"), "2026-09-01", "2028-08-31").days);
  };
  EXPECT_EQ(in_two_years(Frequency::once), "2026-09-01");
  EXPECT_EQ(in_two_years(Frequency::yearly), "2026-09-01 2027-09-01");
  EXPECT_EQ(in_two_years(Frequency::twice_a_year), "2026-09-01 2027-03-01 2027-09-01 2028-03-01");
  EXPECT_EQ(in_two_years(Frequency::as_needed), "");
  EXPECT_EQ(in_two_years(Frequency::unset), "");
  Recurrence without_first;
  without_first.frequency = Frequency::weekly;
  EXPECT_EQ(text(dates(without_first, "2026-09-01", "2027-06-01").days), "");
}

TEST_F(RecurrenceTest, FarFromTheFirstDateNothingIsLost) {
  const Occurrences far = dates(rhythm(Frequency::monthly, "1950-01-31"), "2190-01-01", "2190-12-31");
  EXPECT_EQ(far.days.size() + far.dropped.size(), 12u);
}

}  // namespace
}  // namespace waymark
