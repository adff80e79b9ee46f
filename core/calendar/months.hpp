// Stepping through months.
#pragma once

#include <optional>

#include "core/model/date.hpp"

namespace waymark {

int year_of(Date day);

// Nothing where the calendar has no such day, or plans do not reach that far.
std::optional<Date> date_of(int year, int month, int day);

Date first_of_month(Date day);

// So many months after that day's month (or before, where negative): on the same date, or the month's last day where it
// is too short for that.
Date same_date_of_month(Date day, int months);

// On the same weekday of the same week of the month ("second Tuesday"); a month without a fifth one takes its last.
Date same_weekday_of_month(Date day, int months);

// On the month's last such weekday.
Date last_weekday_of_month(Date day, int months);

}  // namespace waymark
