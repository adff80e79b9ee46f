#include "core/schedule/school_points.hpp"

namespace waymark {

std::optional<Date> SchoolPoints::look_up(int point) const {
  if (known_.empty()) first_ = point;
  // Looking back is rare, as a plan's first day is asked for first.
  if (point < first_) return days_.at(point);
  while (point - first_ >= static_cast<int>(known_.size())) {
    const auto day = days_.at(first_ + static_cast<int>(known_.size()));
    if (!day) return std::nullopt;
    known_.push_back(day);
  }
  return known_[static_cast<std::size_t>(point - first_)];
}

}  // namespace waymark
