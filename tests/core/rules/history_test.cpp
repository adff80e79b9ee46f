#include "core/rules/history.hpp"

#include <gmock/gmock.h>

namespace waymark {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;

void observe(Measure& measure, const char* day, double value, ObservationGroup group = ObservationGroup::unset) {
  auto observation = std::make_unique<Observation>();
  observation->date = parse_date(day);
  observation->value = value;
  observation->group = group;
  measure.observations.insert(measure.observations.size(), std::move(observation), measure,
                              *find_field(measure.noun(), "observations"));
}

Measure& start(Measure& measure, const char* day, double value) {
  measure.baseline_date = parse_date(day);
  measure.baseline_value = value;
  return measure;
}

TEST(History, ComparesSpringsWithSprings) {
  Measure measure;
  start(measure, "2026-05-20", 34);
  observe(measure, "2024-05-20", 30);
  observe(measure, "2025-05-20", 33);
  observe(measure, "2025-09-10", 29);  // after the summer
  EXPECT_THAT(yearly_changes(measure), ElementsAre(DoubleNear(1.0, 0.01), DoubleNear(3.0, 0.01)));
}

TEST(History, LeavesOutTheComparisonGroup) {
  Measure measure;
  start(measure, "2026-05-20", 34);
  observe(measure, "2025-05-20", 61, ObservationGroup::comparison);
  EXPECT_THAT(yearly_changes(measure), IsEmpty());
  observe(measure, "2024-05-20", 30, ObservationGroup::focal);
  EXPECT_THAT(yearly_changes(measure), ElementsAre(DoubleNear(2.0, 0.01)));
}

TEST(History, CountsYearsOf365AndAQuarterDays) {
  Measure measure;
  start(measure, "2022-01-01", 10);
  observe(measure, "2026-01-01", 14);  // 1461 days
  EXPECT_THAT(yearly_changes(measure), ElementsAre(DoubleNear(1.0, 1e-12)));
}

TEST(History, KnowsWhatATargetNeeds) {
  Measure measure;
  start(measure, "2022-01-01", 40);
  EXPECT_FALSE(needed_per_year(measure));
  measure.target_date = parse_date("2026-01-01");
  measure.target_value = 30;
  EXPECT_NEAR(*needed_per_year(measure), -2.5, 1e-12);
  measure.target_date = parse_date("2022-06-01");
  EXPECT_FALSE(needed_per_year(measure));
}

TEST(History, TakesTheMiddleOfTheTwoInTheMiddle) {
  EXPECT_EQ(median({3, 1, 2}), 2);
  EXPECT_EQ(median({4, 1, 2, 3}), 2.5);
}

}  // namespace
}  // namespace waymark
