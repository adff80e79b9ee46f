#include "core/progress/milestone_look.hpp"

#include <algorithm>
#include <array>

#include "core/model/measure.hpp"

namespace waymark {
namespace {

MilestoneLook look_at(const Milestone& milestone, DataPoints points, Better better, Date today) {
  const bool is_over = *milestone.date < today || (!points.empty() && *milestone.date <= points.back().date);
  if (!is_over) return {&milestone, MilestoneState::to_come, nullptr};
  const DataPoint* seen = value_near(points, *milestone.date);
  if (!seen) return {&milestone, MilestoneState::no_data, nullptr};
  if (better == Better::unknown) return {&milestone, MilestoneState::cannot_tell, seen};
  const bool is_met = reaches(seen->value, *milestone.value, better);
  return {&milestone, is_met ? MilestoneState::met : MilestoneState::missed, seen};
}

}  // namespace

std::string_view to_text(MilestoneState state) {
  constexpr std::array<std::string_view, 5> kStates = {"met", "missed", "to-come", "no-data", "cannot-tell"};
  return kStates[static_cast<std::size_t>(state)];
}

const MilestoneLook* last_due(const std::vector<MilestoneLook>& looks) {
  const MilestoneLook* last = nullptr;
  for (const MilestoneLook& each : looks)
    if (each.state == MilestoneState::met || each.state == MilestoneState::missed) last = &each;
  return last;
}

const MilestoneLook* behind_milestone(const std::vector<MilestoneLook>& looks, DataPoints points, Better better) {
  const MilestoneLook* due = last_due(looks);
  if (!due || due->state == MilestoneState::met) return nullptr;
  return reaches(points.back().value, *due->milestone->value, better) ? nullptr : due;
}

bool holds_milestone(const std::vector<MilestoneLook>& looks, DataPoints points, Better better) {
  const MilestoneLook* due = last_due(looks);
  return due && reaches(points.back().value, *due->milestone->value, better);
}

const DataPoint* value_near(DataPoints points, Date day) {
  const DataPoint* before = last_until(points, day);
  if (before && day.days - before->date.days <= kDaysBeforeMilestone) return before;
  const auto after = static_cast<std::size_t>(before ? before - points.data() + 1 : 0);
  const bool is_near = after < points.size() && points[after].date.days - day.days <= kDaysAfterMilestone;
  return is_near ? &points[after] : nullptr;
}

std::vector<MilestoneLook> look_at_milestones(const Measure& measure, DataPoints points, Better better, Date today) {
  std::vector<MilestoneLook> looks;
  for (const Milestone& each : measure.milestones)
    if (each.date && each.value) looks.push_back(look_at(each, points, better, today));
  std::stable_sort(looks.begin(), looks.end(), [](const MilestoneLook& a, const MilestoneLook& b) {
    return *a.milestone->date < *b.milestone->date;
  });
  return looks;
}

}  // namespace waymark
