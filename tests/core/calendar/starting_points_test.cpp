#include "core/calendar/starting_points.hpp"

#include <gtest/gtest.h>

#include "core/calendar/school_days.hpp"
#include "core/model/plan.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark {
namespace {

using testing_support::add;
using testing_support::add_break;
using testing_support::add_year;
using testing_support::day;

std::string told(std::string_view name, Date first, Date last) {
  return std::string(name) + " " + to_text(first) + (first == last ? "" : ".." + to_text(last));
}

std::vector<std::string> usual(const char* first, const char* last) {
  std::vector<std::string> all;
  for (const UsualDays& each : usual_days(day(first), day(last), Weekdays::monday_to_friday()))
    all.push_back(told(each.name, each.first, each.last));
  return all;
}

TEST(UsualDays, AreThoseOfTheSchoolYear) {
  EXPECT_EQ(
      usual("2026-08-24", "2027-06-09"),
      (std::vector<std::string>{"labor-day 2026-09-07", "indigenous-peoples-day 2026-10-12", "veterans-day 2026-11-11",
                                "thanksgiving-break 2026-11-26..2026-11-27", "winter-break 2026-12-21..2027-01-01",
                                "martin-luther-king-day 2027-01-18", "presidents-day 2027-02-15",
                                "spring-break 2027-03-22..2027-03-26", "memorial-day 2027-05-31"}));
}

TEST(UsualDays, AreKeptOnAWeekdayNearAWeekend) {
  EXPECT_EQ(usual("2028-11-01", "2028-11-15").at(0), "veterans-day 2028-11-10");  // the 11th is a Saturday
  EXPECT_EQ(usual("2029-11-01", "2029-11-15").at(0), "veterans-day 2029-11-12");  // the 11th is a Sunday
  EXPECT_EQ(usual("2027-06-15", "2027-07-15"),
            (std::vector<std::string>{"juneteenth 2027-06-18", "independence-day 2027-07-05"}));
}

TEST(UsualDays, HaveChristmasAndNewYearInsideOfTheWinterBreakInEveryYear) {
  for (int year = 2020; year < 2060; ++year) {
    const std::string text = std::to_string(year);
    bool is_found = false;
    for (const UsualDays& each :
         usual_days(day((text + "-08-20").c_str()), day((std::to_string(year + 1) + "-06-10").c_str()),
                    Weekdays::monday_to_friday())) {
      if (each.name != "winter-break") continue;
      is_found = true;
      const Date christmas = day((text + "-12-25").c_str());
      // A Christmas on a weekend needs no school day off.
      EXPECT_TRUE(weekday_of(christmas) >= 5 || (each.first <= christmas && christmas <= each.last)) << year;
      const Date new_year = day((std::to_string(year + 1) + "-01-01").c_str());
      EXPECT_TRUE(weekday_of(new_year) >= 5 || (each.first <= new_year && new_year <= each.last)) << year;
    }
    EXPECT_TRUE(is_found) << year;
  }
}

TEST(StartingPoint, SplitsTheYearEvenlyBySchoolDays) {
  for (const TermPattern pattern : {TermPattern::semesters, TermPattern::trimesters, TermPattern::quarters}) {
    Plan plan;
    SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
    const StartingPoint start = starting_point(year, pattern);
    for (const UsualDays& each : start.days) {
      SchoolBreak& out = add(year.breaks, year, "breaks");
      out.start = each.first;
      out.end = each.last;
    }
    const SchoolDays days(plan);
    ASSERT_EQ(start.terms.size(), static_cast<std::size_t>(pattern) + 2);
    EXPECT_EQ(start.terms.front().first, day("2026-08-24"));
    EXPECT_EQ(start.terms.back().last, day("2027-06-09"));
    int total = 0;
    const int least = days.between(start.terms.back().first, start.terms.back().last);
    for (const TermDays& term : start.terms) {
      const int length = days.between(term.first, term.last);
      EXPECT_TRUE(length == least || length == least + 1) << length << " " << least;
      EXPECT_TRUE(days.is_school_day(term.first) && days.is_school_day(term.last));
      total += length;
    }
    EXPECT_EQ(total, days.between(*year.start, *year.end));
  }
}

TEST(StartingPoint, MindsTheWeekdaysOfTheYear) {
  Plan plan;
  SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
  year.monday = false;
  for (const UsualDays& each : starting_point(year, TermPattern::semesters).days) EXPECT_NE(each.name, "labor-day");
}

TEST(StartingPoint, HasNoTermsWithoutSchoolDays) {
  Plan plan;
  EXPECT_TRUE(starting_point(add_year(plan, "2026-08-29", "2026-08-30"), TermPattern::semesters).terms.empty());
  EXPECT_TRUE(starting_point(add_year(plan, "2026-08-24", "2026-08-26"), TermPattern::quarters).terms.empty());
  EXPECT_TRUE(starting_point(add_year(plan, "2027-06-09", "2026-08-24"), TermPattern::quarters).terms.empty());
  EXPECT_TRUE(starting_point(SchoolYear(), TermPattern::quarters).terms.empty());
  SchoolYear& whole = add_year(plan, "1900-01-01", "2199-12-31");
  EXPECT_EQ(starting_point(whole, TermPattern::quarters).terms.size(), 4u);
}

}  // namespace
}  // namespace waymark
