#include "core/calendar/calendar_proposal.hpp"

#include <gtest/gtest.h>

#include "core/model/plan.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark {
namespace {

using testing_support::add_break;
using testing_support::add_year;
using testing_support::day;

class CalendarProposal : public testing::Test {
 protected:
  std::vector<std::string> told(std::string_view list) const {
    std::vector<std::string> all;
    for (const ProposedDays& each : propose(read_pasted_list(list, {year.start, year.end}).days, year)) {
      const std::string kind(
          each.kind == BreakKind::unset ? "-" : names_of(each.kind).names[static_cast<std::size_t>(each.kind) - 1]);
      all.push_back(to_text(each.days.first).substr(5) + " " + to_text(each.days.last).substr(5) + " " + kind + " " +
                    std::string(to_text(each.state)) + (each.is_advised ? " yes" : ""));
    }
    return all;
  }
  using List = std::vector<std::string>;

  Plan plan;
  SchoolYear& year = add_year(plan, "2026-08-24", "2027-06-09");
};

TEST_F(CalendarProposal, TellsWhatIsNewAndWhatIsThere) {
  add_break(year, "2026-09-07");
  add_break(year, "2026-12-21", "2027-01-01");
  EXPECT_EQ(told("9/7 Labor Day\n11/26-11/27 Thanksgiving Break\n12/25 Christmas Day\n12/30-1/4 No school\n7/4/2026 "
                 "Independence Day"),
            (List{"07-04 07-04 holiday outside", "09-07 09-07 holiday known", "11-26 11-27 vacation new yes",
                  "12-25 12-25 holiday covered", "12-30 01-04 vacation overlaps"}));
}

TEST_F(CalendarProposal, AdvisesOnlyWhatIsClear) {
  EXPECT_EQ(
      told("Oct 5 Board meeting\nOct 10 No school\nMonday Oct 13 No school\nAug 24, 2026 - May 30, 2027 Winter Break"),
      (List{"08-24 05-30 vacation new", "10-05 10-05 - unclear", "10-10 10-10 holiday no-school",
            "10-13 10-13 holiday new"}));
}

TEST_F(CalendarProposal, JoinsDaysOfOneNameAndDropsDoubles) {
  EXPECT_EQ(
      told("12/21 Winter Break\n12/22 Winter Break\n12/23-24 Winter Break\n12/25 Winter Break\n12/28 Winter Break\n"
           "12/21 Winter Break\n1/4 Winter Break"),
      (List{"12-21 12-28 vacation new yes", "01-04 01-04 vacation new yes"}));
  EXPECT_EQ(told("10/7 Early release\n10/8 Early release"),
            (List{"10-07 10-07 early-closing new yes", "10-08 10-08 early-closing new yes"}));
}

TEST_F(CalendarProposal, TellsADayInsideOfANewBreakOnce) {
  EXPECT_EQ(told("11/26 Thanksgiving Day\n11/25-11/27 Thanksgiving Break\n11/25 Early release"),
            (List{"11-25 11-27 vacation new yes", "11-25 11-25 early-closing new yes", "11-26 11-26 holiday covered"}));
}

TEST_F(CalendarProposal, ComparesEarlyClosingsWithEarlyClosings) {
  add_break(year, "2026-11-25", "2026-11-27");
  add_break(year, "2026-12-18").kind = BreakKind::early_closing;
  EXPECT_EQ(
      told("11/25 Early release\n12/18 Half day\n12/18 Professional development"),
      (List{"11-25 11-25 early-closing new yes", "12-18 12-18 early-closing known", "12-18 12-18 in-service new yes"}));
}

TEST_F(CalendarProposal, CallsThreeDaysOffABreak) {
  EXPECT_EQ(told("11/25-11/27 Thanksgiving Holiday"), (List{"11-25 11-27 vacation new yes"}));
}

TEST_F(CalendarProposal, BearsManyDays) {
  std::string many;
  for (int i = 0; i < 10'000; ++i) many += "Nov " + std::to_string(i % 30 + 1) + " Holiday " + std::to_string(i) + "\n";
  EXPECT_EQ(told(many).size(), 10'000u);
}

}  // namespace
}  // namespace waymark
