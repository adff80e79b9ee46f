// Which days are school days of a plan: Monday to Friday, outside of breaks and of the summers between its school
// years. What lies before the first school year and after the last one is not known, and counts from Monday to Friday.
#pragma once

#include <optional>
#include <vector>

#include "core/model/date.hpp"

namespace waymark {

struct Plan;
struct SchoolBreak;

class SchoolDays {
 public:
  SchoolDays() = default;  // Monday to Friday, all year round

  // Holds the plan's breaks, so it is valid until the plan's school years change.
  explicit SchoolDays(const Plan& plan);

  // The same, with June to August free where no school year of the plan covers them: for whoever would rather wait than
  // call somebody late in the summer.
  static SchoolDays with_usual_summers(const Plan& plan);

  bool is_school_day(Date day) const { return before(next(day)) > before(day); }

  // School days from a fixed day in the past until the evening before. Only differences say something: they are school
  // days between two mornings.
  int before(Date day) const;

  // School days from the first to the last, both included; 0 where the last comes before the first.
  int between(Date first, Date last) const { return last < first ? 0 : before(next(last)) - before(first); }

  // The school day that has so many before it; none beyond the days that a plan can name.
  std::optional<Date> at(int number) const;

  // The day itself where it is a school day, or else the next one, or the last one before it.
  std::optional<Date> from(Date day) const { return at(before(day)); }
  std::optional<Date> until(Date day) const { return at(before(next(day)) - 1); }

  // The break that the day lies in, or null.
  const SchoolBreak* break_on(Date day) const;

 private:
  // Days without school, both included, and the weekdays in all such periods before this one.
  struct Free {
    Date first;
    Date last;
    int weekdays_before = 0;
  };

  static Date next(Date day) { return {day.days + 1}; }
  void add_breaks(const Plan& plan);
  void add_summers(const Plan& plan);
  void add_usual_summers(const Plan& plan);
  void settle();

  std::vector<Free> free_;  // apart from each other, in order
  std::vector<const SchoolBreak*> breaks_;
};

}  // namespace waymark
