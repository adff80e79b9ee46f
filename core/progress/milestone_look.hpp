// Whether a measure had its interim values when it should.
#pragma once

#include <string_view>
#include <vector>

#include "core/progress/better_way.hpp"
#include "core/progress/data_point.hpp"

namespace waymark {

// A milestone is judged by the last value in the 45 days up to its day. An older one says how things were another time;
// then the first value in the 14 days after it counts, since results come in late.
inline constexpr int kDaysBeforeMilestone = 45;
inline constexpr int kDaysAfterMilestone = 14;

enum class MilestoneState : std::uint8_t { met, missed, to_come, no_data, cannot_tell };

std::string_view to_text(MilestoneState state);  // "to-come"

struct MilestoneLook {
  const Milestone* milestone = nullptr;
  MilestoneState state{};
  const DataPoint* seen = nullptr;  // that it was judged by, among the points; or null
};

// By date; those without a date or a value are left out. `to_come` until the day itself is over or has a value.
std::vector<MilestoneLook> look_at_milestones(const Measure& measure, DataPoints points, Better better, Date today);

// The last milestone that is due and was met or missed; or null.
const MilestoneLook* last_due(const std::vector<MilestoneLook>& looks);

// The same, where it was missed and the last of the points has not reached it either; or null.
const MilestoneLook* behind_milestone(const std::vector<MilestoneLook>& looks, DataPoints points, Better better);

// Whether the last of the points is as good as the last milestone due.
bool holds_milestone(const std::vector<MilestoneLook>& looks, DataPoints points, Better better);

// The value that says how things were on a day, as for milestones; or null.
const DataPoint* value_near(DataPoints points, Date day);

}  // namespace waymark
