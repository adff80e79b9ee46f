// The dates that were agreed on, kept to see later how far the steps have slipped.
#pragma once

#include <optional>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/model/date.hpp"

namespace waymark {

class SchoolPoints;
class Scheduler;
struct Plan;
struct Step;
struct StepTimes;

// Edits that keep each step's dates, as written or else as the schedule has them, as agreed on that day.
std::vector<Edit> keep_baseline(const Plan& plan, const Scheduler& scheduler, Date today);

// School days by which the step ends later than was agreed; negative: earlier. None where nothing was agreed.
std::optional<int> slippage_of(const Step& step, const StepTimes& times, const SchoolPoints& points);
std::optional<int> slippage_of(const Step& step, const Scheduler& scheduler);

}  // namespace waymark
