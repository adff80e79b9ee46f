// What comes round: a frequency spelt out as dates, moved off days when school is out.
#pragma once

#include <optional>
#include <vector>

#include "core/calendar/school_days.hpp"
#include "core/model/choice.hpp"
#include "core/model/date.hpp"

namespace waymark {

struct CheckInPlan;
struct Measure;
struct MeetingPlan;
struct Plan;
struct Report;

struct Recurrence {
  Frequency frequency{};
  int every = 1;  // of weekly and monthly: each so many weeks or months
  MonthlyOn monthly_on{};
  std::optional<Date> first;
  std::vector<Date> dates;  // of Frequency::custom, in any order
};

// Both days included.
struct Period {
  Date first;
  Date last;
};

struct Occurrence {
  Date day;    // a school day
  Date meant;  // before it was moved
};

struct Occurrences {
  std::vector<Occurrence> days;  // in order, each day once
  std::vector<Date> dropped;     // dates, before any was moved, that no school day can take before the next one is due
};

// The recurrence of what the plan says; without `first` where that is blank.
Recurrence recurrence_of(const CheckInPlan& check_ins);
Recurrence recurrence_of(const Measure& measure);
Recurrence recurrence_of(const MeetingPlan& meetings);
Recurrence recurrence_of(const Report& report);

// The days on which the plan's terms end, in order.
std::vector<Date> term_ends_of(const Plan& plan);

// The dates of a recurrence that lie in the window, then moved by the rule: the window bounds them before they are
// moved. Nothing comes round without `first`, except custom dates and terms' ends. Unset and "as needed" name no dates.
// A date never moves past its neighbour: it is then dropped. A month that is too short for the date takes its last day;
// a month without a fifth such weekday takes its last one. Daily means each school day.
Occurrences expand(const Recurrence& recurrence, Period window, const SchoolDays& days,
                   const std::vector<Date>& term_ends, WhenOut when_out);

}  // namespace waymark
