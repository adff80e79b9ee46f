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
  std::optional<Date> day_from(int point) const;
  std::optional<Date> day_until(int point) const { return day_from(point - 1); }

 private:
  SchoolDays days_;

  // Days that were asked for and those between them: looking one up again costs nothing.
  mutable int first_ = 0;
  mutable std::vector<Date> known_;
};

}  // namespace waymark
