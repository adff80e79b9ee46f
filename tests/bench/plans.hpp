// Plans of any size, as full as a careful team fills them in, for measuring.
#pragma once

#include <cstddef>
#include <string>

namespace waymark::bench {

// Id of the step with this number, counted from 0.
std::string step_id(std::size_t number);

// The plan file of a plan with this many steps, with the goals, measures, people and records that go with them. The
// same count gives the same text.
std::string plan_file(std::size_t steps);

// The same with forty more measures in two goals, ten years of quarters each: counts and sizes of two groups and of
// all.
std::string plan_file_with_data(std::size_t steps);

// One goal with forty measures and no steps, each measure with the counts of two groups for each month of ten years.
std::string plan_file_of_months();

// A district: a goal for each school with suspended students of two groups for each month of a year, and one with the
// totals of them all.
std::string plan_file_of_schools(std::size_t schools);

}  // namespace waymark::bench
