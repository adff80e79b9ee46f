#include "core/rules/step_time.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/faults.hpp"

namespace waymark {
namespace {

using testing_support::day;

std::string text(std::optional<Date> date) { return date ? to_text(*date) : "none"; }

TEST(StepTime, CountsTheMissingDayFromTheOtherByTheDuration) {
  const SchoolDays days;
  Step step;
  EXPECT_EQ(text(last_day_of(step, days)), "none");
  step.duration = 6;
  EXPECT_EQ(text(last_day_of(step, days)), "none");
  step.start = day("2026-11-20");  // Friday
  EXPECT_EQ(text(first_day_of(step, days)), "2026-11-20");
  EXPECT_EQ(text(last_day_of(step, days)), "2026-11-27");
  step.start.reset();
  step.end = day("2026-11-27");
  EXPECT_EQ(text(first_day_of(step, days)), "2026-11-20");
  EXPECT_EQ(text(last_day_of(step, days)), "2026-11-27");
}

TEST(StepTime, OfAMilestoneIsOneDay) {
  Step step;
  step.duration = 0;
  step.start = day("2026-11-20");
  EXPECT_EQ(text(last_day_of(step, SchoolDays())), "2026-11-20");
  step.start.reset();
  step.end = day("2026-11-20");
  EXPECT_EQ(text(first_day_of(step, SchoolDays())), "2026-11-20");
}

TEST(StepTime, NeverTurnsRound) {
  Step step;
  step.start = day("2026-11-21");  // Saturday
  step.duration = 1;
  EXPECT_EQ(text(last_day_of(step, SchoolDays())), "2026-11-23");
  step.start.reset();
  step.end = day("2026-11-22");
  EXPECT_EQ(text(first_day_of(step, SchoolDays())), "2026-11-20");
}

TEST(StepTime, IsWrittenAsItIsWhereBothDaysAreGiven) {
  Step step;
  step.start = day("2026-11-20");
  step.end = day("2026-12-18");
  step.duration = 3;
  EXPECT_EQ(text(first_day_of(step, SchoolDays())), "2026-11-20");
  EXPECT_EQ(text(last_day_of(step, SchoolDays())), "2026-12-18");
}

}  // namespace
}  // namespace waymark
