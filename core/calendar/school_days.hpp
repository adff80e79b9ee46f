// Which days are school days of a plan: the weekdays that its school years name, outside of breaks and of the summers
// between its school years. What lies before the first school year, after the last one or in a year that nobody has
// entered is not known, and counts from Monday to Friday.
#pragma once

#include <optional>
#include <vector>

#include "core/calendar/weekdays.hpp"
#include "core/model/date.hpp"

namespace waymark {

struct Plan;
struct SchoolBreak;
struct SchoolYear;

// The first and last day that a plan can name (core/model/date.hpp).
inline constexpr Date kFirstDay{-25567};
inline constexpr Date kLastDay{84005};

// Weekdays with school of a school year: those that it names, Monday to Friday where it says nothing.
Weekdays week_of(const SchoolYear& year);

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

  // The break, holiday or in-service day that the day lies in, or null.
  const SchoolBreak* break_on(Date day) const;

  // The entry for days that close early that the day lies in, or null. There is school on them.
  const SchoolBreak* early_closing_on(Date day) const;

 private:
  // From a day until the next stretch, or for ever.
  struct Stretch {
    Date first;
    Weekdays week;   // days of it with school
    int before = 0;  // school days before it
  };
  struct Period {
    Date first;
    Date last;
    Weekdays week;
  };

  static Date next(Date day) { return {day.days + 1}; }
  static std::vector<Period> usual_summers();
  static std::vector<Period> read_years(const Plan& plan);
  std::vector<Period> read_breaks(const Plan& plan);
  void read(const Plan& plan, std::vector<Period> layers);
  void settle(const std::vector<Period>& layers);
  void begin_stretch(Date first, Weekdays week);

  // Begins with one that covers everything before the others; in order.
  std::vector<Stretch> stretches_ = {{{kFirstDay.days - 1}, Weekdays::monday_to_friday(), 0}};
  std::vector<const SchoolBreak*> breaks_;
  std::vector<const SchoolBreak*> early_closings_;
};

}  // namespace waymark
