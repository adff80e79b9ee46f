// How often which part of the team meets: the implementers monthly, the whole team a few times a year.
#pragma once

#include "core/model/due_date.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct MeetingPlan : Entity {
  Text title;
  MeetingKind kind{};
  Frequency frequency{};
  Number every;  // of weekly and monthly: each so many weeks or months; blank: each
  MonthlyOn monthly_on{};
  List<DueDate> dates;
  Day first;
  Number minutes;  // in all; its agenda is fitted into them
  Text place;
  Refs<Person> with;

  const Noun& noun() const override { return noun_of<MeetingPlan>(); }
};

inline constexpr Field kMeetingPlanFields[] = {
    field<&MeetingPlan::title>("title").expected(),
    field<&MeetingPlan::kind>("kind").expected(),
    field<&MeetingPlan::frequency>("frequency").expected(),
    field<&MeetingPlan::every>("every").whole(1, 52),
    field<&MeetingPlan::monthly_on>("monthlyOn"),
    field<&MeetingPlan::dates>("dates"),
    field<&MeetingPlan::first>("first").expected(),
    field<&MeetingPlan::minutes>("minutes").whole(5, 600),
    field<&MeetingPlan::place>("place"),
    field<&MeetingPlan::with>("with"),
};

}  // namespace waymark
