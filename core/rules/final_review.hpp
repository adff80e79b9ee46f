// The plan's final review and the goals that it judges.
#pragma once

#include "core/model/plan.hpp"
#include "core/rules/goal_tree.hpp"

namespace waymark {

// In the last month of school the results are often known before the goal's last day, and people are still there.
inline constexpr std::int32_t kLastMonth = 31;

// The goal that is due too long after the review; null where there is none.
inline const Goal* goal_after_review(const Plan& plan) {
  const Goal* last = last_to_end(plan);
  return plan.final_review && last && plan.final_review->days + kLastMonth < last->end->days ? last : nullptr;
}

}  // namespace waymark
