#include "core/progress/measure_series.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/progress/counted_value.hpp"
#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::DataPlan;
using testing_support::day;

struct Series : testing::Test {
  Series() : measure(plan.measure(plan.goal("g"), "m")) {}

  MeasureSeries read() { return series_of(measure, day("2026-11-24")); }
  std::vector<std::string> codes() {
    std::vector<std::string> codes;
    for (const RowNote& note : read().notes) codes.emplace_back(to_text(note.code));
    return codes;
  }

  DataPlan plan;
  Measure& measure;
};

TEST_F(Series, OrdersByDateAndTellsGroupsApart) {
  plan.observe(measure, "2026-09-01", 3);
  plan.observe(measure, "2026-05-01", 1, ObservationGroup::focal);
  plan.observe(measure, "2026-05-01", 8, ObservationGroup::comparison);
  plan.observe(measure, "2026-05-01", 9, ObservationGroup::state);
  const MeasureSeries series = read();
  EXPECT_THAT(values_of(series.focal), ElementsAre(1, 3));
  EXPECT_THAT(values_of(series.comparison), ElementsAre(8));
  EXPECT_THAT(values_of(series.state), ElementsAre(9));
  EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(Series, OfSeveralRowsOfADayTheLastStands) {
  plan.observe(measure, "2026-05-01", 1);
  plan.observe(measure, "2026-05-01", 2, ObservationGroup::focal);
  plan.observe(measure, "2026-05-01", 7, ObservationGroup::comparison);
  EXPECT_THAT(values_of(read().focal), ElementsAre(2));
  EXPECT_THAT(codes(), ElementsAre("replaced"));
}

TEST_F(Series, ComputesWhatIsBlankFromItsCounts) {
  plan.count(measure, "2026-05-01", 17, 68);
  EXPECT_THAT(values_of(read().focal), ElementsAre(25));
  measure.value_kind = ValueKind::rate;
  measure.unit = "per 1,000 students";
  EXPECT_THAT(values_of(read().focal), ElementsAre(250));
  measure.unit = "por cada 100 estudiantes";
  EXPECT_THAT(values_of(read().focal), ElementsAre(25));
  measure.value_kind = ValueKind::number;
  EXPECT_THAT(values_of(read().focal), ElementsAre(0.25));
  measure.value_kind = ValueKind::count;
  EXPECT_THAT(values_of(read().focal), ElementsAre(17));
}

TEST_F(Series, TellsAValueThatContradictsItsCounts) {
  plan.count(measure, "2026-05-01", 17, 63).value = 27;  // 26.98
  plan.count(measure, "2026-05-02", 17, 63).value = 26.98;
  plan.count(measure, "2026-05-03", 17, 63).value = 27.1;
  EXPECT_THAT(values_of(read().focal), ElementsAre(27, 26.98, 27.1));
  EXPECT_THAT(codes(), ElementsAre("contradiction"));
}

TEST_F(Series, TellsWhatIsNoPoint) {
  plan.observe(measure, "2026-05-01", std::nullopt).as_typed = "about half";
  plan.observe(measure, "2026-05-02", std::nullopt);
  plan.observe(measure, "", 4);
  plan.count(measure, "2026-05-03", 0, 0);
  plan.observe(measure, "2027-05-03", 5);
  EXPECT_THAT(codes(), ElementsAre("not-read", "no-value", "no-date", "zero-denominator", "in-future"));
  EXPECT_THAT(values_of(read().focal), ElementsAre(5));
}

TEST_F(Series, YesAndNoAreOneAndZero) {
  measure.value_kind = ValueKind::yes_no;
  plan.observe(measure, "2026-05-01", 0);
  plan.observe(measure, "2026-06-01", 1);
  EXPECT_THAT(values_of(read().focal), ElementsAre(0, 1));
}

TEST_F(Series, TakesItsRowsInAnyOrder) {
  std::vector<int> days(40);
  for (int i = 0; i < 40; ++i) days[static_cast<std::size_t>(i)] = i;
  std::mt19937 random(3);
  std::shuffle(days.begin(), days.end(), random);
  for (const int each : days) plan.observe(measure, to_text(Date{20'000 + each}).c_str(), each);
  const MeasureSeries series = read();
  ASSERT_EQ(series.focal.size(), 40U);
  for (int i = 0; i < 40; ++i) EXPECT_EQ(series.focal[static_cast<std::size_t>(i)].value, i);
}

TEST(CountedValue, KnowsWhatSomebodyCouldHaveRounded) {
  EXPECT_TRUE(could_be_rounded_from(27, 26.984));
  EXPECT_TRUE(could_be_rounded_from(26.5, 26.53));
  EXPECT_TRUE(could_be_rounded_from(0.333333, 1.0 / 3));
  EXPECT_FALSE(could_be_rounded_from(26.4, 26.53));
  EXPECT_FALSE(could_be_rounded_from(0.27, 26.984));
}

TEST(LastUntil, IsThePointOnOrBeforeTheDay) {
  const auto points = testing_support::monthly({1, 2, 3});
  EXPECT_EQ(last_until(points, day("2020-01-14")), nullptr);
  EXPECT_EQ(last_until(points, day("2020-01-15"))->value, 1);
  EXPECT_EQ(last_until(points, day("2020-02-29"))->value, 2);
  EXPECT_EQ(last_until(points, day("2029-01-01"))->value, 3);
}

}  // namespace
}  // namespace waymark
