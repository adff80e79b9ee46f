// Turns dates into points between school days, and back: what the network counts in.
#pragma once

#include <optional>
#include <vector>

#include "core/calendar/school_days.hpp"

namespace waymark {

// The point before a school day's morning has the number of school days before it. The evening of a school day and the
// morning of the next one are the same point.
class SchoolPoints {
 public:
  SchoolPoints() = default;
  explicit SchoolPoints(SchoolDays days) : days_(std::move(days)) {}

  const SchoolDays& days() const { return days_; }

  int morning_of(Date day) const { return days_.before(day); }
  int evening_of(Date day) const { return days_.before({day.days + 1}); }

  // The school day that begins at the point, or that ends at it; none beyond the days that a plan can name.
  std::optional<Date> day_from(int point) const {
    // A point before the first known one becomes a huge number.
    const auto place = static_cast<std::size_t>(static_cast<long>(point) - first_);
    return place < known_.size() ? known_[place] : look_up(point);
  }
  std::optional<Date> day_until(int point) const { return day_from(point - 1); }

 private:
  SchoolDays days_;

  std::optional<Date> look_up(int point) const;

  // Days that were asked for and those between them: looking one up again costs nothing.
  mutable int first_ = 0;
  mutable std::vector<std::optional<Date>> known_;  // each a day; kept as it is handed out, which is twice as quick
};

}  // namespace waymark
