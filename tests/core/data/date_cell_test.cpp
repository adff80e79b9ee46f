#include "core/data/date_cell.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing_support::day;

class DateCell : public testing::Test {
 protected:
  DateCell() {
    auto& year = plan_.put(plan_.plan().school_years, plan_.plan(), "schoolYears", "y");
    year.start = day("2025-08-20");
    year.end = day("2026-06-05");
    auto& term = plan_.put(year.terms, year, "terms", "t");
    term.name = "Fall semester";
    term.start = day("2025-08-20");
    term.end = day("2025-12-19");
  }

  DateReading read(const char* text, DayHabits habits = {}) const {
    return read_date(text, {plan_.plan(), day("2026-11-20")}, habits);
  }
  static bool has(const DateReading& reading, CellRemark remark) {
    for (const CellNote& note : reading.remarks)
      if (note.remark == remark) return true;
    return false;
  }

  DayHabits habits(const std::vector<std::string>& cells, Language language) const {
    return day_habits_of(cells, {plan_.plan(), day("2026-11-20")}, language);
  }

  mutable testing_support::DataPlan plan_;
};

TEST_F(DateCell, ReadsDaysHoweverTheyAreWritten) {
  for (const char* text :
       {"2026-10-05", "10/5/2026", "10/05/26", "Oct 5, 2026", "October 5 2026", "5 de octubre de 2026",
        "Mon, Oct. 5, 2026", "2026-10-05T00:00:00", "10/5/2026 12:00:00 AM", "5 oct 2026"})
    EXPECT_EQ(read(text).day, day("2026-10-05")) << text;
  EXPECT_EQ(read("5/10/2026", {DayOrder::day_first, true}).day, day("2026-10-05"));
  EXPECT_EQ(read("25/10/2026").day, day("2026-10-25")) << "there is no month 25";
}

TEST_F(DateCell, GuessesTheYearOfTheLatestSuchDay) {
  EXPECT_EQ(read("Oct 5").day, day("2026-10-05"));
  EXPECT_EQ(read("12/5").day, day("2025-12-05"));
  EXPECT_TRUE(has(read("Oct 5"), CellRemark::guessed_year));
}

TEST_F(DateCell, TakesTheLastDayOfSpans) {
  EXPECT_EQ(read("Oct 2026").day, day("2026-10-31"));
  EXPECT_EQ(read("octubre de 2026").day, day("2026-10-31"));
  EXPECT_EQ(read("2026-10").day, day("2026-10-31"));
  EXPECT_EQ(read("Fall 2025").day, day("2025-12-19"));
  EXPECT_EQ(read("2025-26").day, day("2026-06-05")) << "the plan's school year";
  EXPECT_EQ(read("SY 2023-24").day, day("2024-06-30"));
  EXPECT_TRUE(has(read("Oct 2026"), CellRemark::last_of_span));
  EXPECT_EQ(read("Nov 2026").day, day("2026-11-20")) << "nothing was seen after today";
}

TEST_F(DateCell, ReadsDaysAsSpreadsheetsCountThem) {
  EXPECT_EQ(read("46300").day, day("2026-10-05"));
  EXPECT_TRUE(has(read("46300"), CellRemark::serial_day));
  EXPECT_FALSE(read("12").day);
}

TEST_F(DateCell, SaysWhyItCannotBeRead) {
  EXPECT_EQ(read("Octember 5").problem, CellProblem::not_a_day);
  EXPECT_EQ(read("2/30/2026").problem, CellProblem::no_such_day);
  EXPECT_EQ(read("Winter 2026").problem, CellProblem::no_such_term);
  EXPECT_EQ(read("n/a").problem, CellProblem::no_data);
  EXPECT_EQ(read("after the break, Oct 5").problem, CellProblem::not_a_day) << "words are not read away";
  EXPECT_EQ(read("").problem, CellProblem::none);
}

TEST_F(DateCell, TellsAmbiguousAndFutureDays) {
  EXPECT_TRUE(has(read("3/4/2026"), CellRemark::ambiguous_day));
  EXPECT_FALSE(has(read("3/4/2026", {DayOrder::month_first, true}), CellRemark::ambiguous_day));
  EXPECT_FALSE(has(read("2026-03-04"), CellRemark::ambiguous_day));
  EXPECT_TRUE(has(read("2027-01-05"), CellRemark::in_future));
}

TEST_F(DateCell, LearnsTheOrderFromTheColumn) {
  EXPECT_EQ(habits({"3/4/2026", "25/4/2026"}, Language::en).order, DayOrder::day_first);
  EXPECT_EQ(habits({"3/4/2026", "4/25/2026"}, Language::es).order, DayOrder::month_first);
  EXPECT_EQ(habits({"3/4/2026"}, Language::es).order, DayOrder::day_first);
  EXPECT_FALSE(habits({"25/4/2026", "4/25/2026"}, Language::en).is_order_evident) << "they disagree";
}

}  // namespace
}  // namespace waymark
