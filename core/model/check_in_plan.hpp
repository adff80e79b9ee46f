// How often, with whom and how a step is looked at.
#pragma once

#include "core/model/due_date.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct CheckInPlan : Entity {
  Frequency frequency{};
  Number every;  // of weekly and monthly: each so many weeks or months; blank: each
  MonthlyOn monthly_on{};
  List<DueDate> dates;  // of Frequency::custom
  Refs<Person> with;
  Text how;
  Day first;

  const Noun& noun() const override { return noun_of<CheckInPlan>(); }
};

inline constexpr Field kCheckInPlanFields[] = {
    field<&CheckInPlan::frequency>("frequency").expected(),
    field<&CheckInPlan::every>("every").whole(1, 52),
    field<&CheckInPlan::monthly_on>("monthlyOn"),
    field<&CheckInPlan::dates>("dates"),
    field<&CheckInPlan::with>("with").expected(),
    field<&CheckInPlan::how>("how").text(kSentence).expected(),
    field<&CheckInPlan::first>("first"),
};

}  // namespace waymark
