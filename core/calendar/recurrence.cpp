#include "core/calendar/recurrence.hpp"

#include <algorithm>
#include <limits>

#include "core/calendar/months.hpp"
#include "core/model/plan.hpp"

namespace waymark {
namespace {

constexpr Date kNever{std::numeric_limits<std::int32_t>::max()};
constexpr Date kEver{std::numeric_limits<std::int32_t>::min()};

template <class Rhythm>
Recurrence read(const Rhythm& rhythm, Day first) {
  Recurrence recurrence;
  recurrence.frequency = rhythm.frequency;
  recurrence.every = std::max(1, static_cast<int>(rhythm.every.value_or(1)));
  recurrence.monthly_on = rhythm.monthly_on;
  recurrence.first = first;
  for (const DueDate& each : rhythm.dates)
    if (each.date) recurrence.dates.push_back(*each.date);
  return recurrence;
}

// Days or months from one date to the next; both 0 for what does not come round so.
struct Stride {
  int days = 0;
  int months = 0;
};

Stride stride_of(const Recurrence& recurrence) {
  switch (recurrence.frequency) {
    case Frequency::weekly:
      return {7 * recurrence.every, 0};
    case Frequency::every_two_weeks:
      return {14, 0};
    case Frequency::every_six_weeks:
      return {42, 0};
    case Frequency::monthly:
      return {0, recurrence.every};
    case Frequency::quarterly:
      return {0, 3};
    case Frequency::twice_a_year:
      return {0, 6};
    case Frequency::yearly:
      return {0, 12};
    case Frequency::unset:
    case Frequency::once:
    case Frequency::daily:
    case Frequency::each_term:
    case Frequency::as_needed:
    case Frequency::custom:
      return {};
  }
  return {};
}

// The date that is so many strides after the first one.
Date nominal(const Recurrence& recurrence, Stride stride, int number) {
  const Date first = *recurrence.first;
  if (stride.days > 0) return {first.days + number * stride.days};
  const int months = number * stride.months;
  switch (recurrence.monthly_on) {
    case MonthlyOn::weekday:
      return same_weekday_of_month(first, months);
    case MonthlyOn::last_weekday:
      return last_weekday_of_month(first, months);
    case MonthlyOn::unset:
    case MonthlyOn::date:
      return same_date_of_month(first, months);
  }
  return first;
}

// Dates by stride, from the last one before the window to the first one after it.
std::vector<Date> dates_by_stride(const Recurrence& recurrence, Stride stride, Period window) {
  const Date first = *recurrence.first;
  const int longest = stride.days > 0 ? stride.days : stride.months * 31;
  int number = std::max(0, (window.first.days - first.days) / longest - 1);
  while (number > 0 && nominal(recurrence, stride, number) >= window.first) --number;
  std::vector<Date> dates;
  for (Date date = nominal(recurrence, stride, number); date <= kLastDay;
       date = nominal(recurrence, stride, ++number)) {
    dates.push_back(date);
    if (date > window.last) break;
  }
  return dates;
}

std::vector<Date> dates_of(const Recurrence& recurrence, Period window, const std::vector<Date>& term_ends) {
  std::vector<Date> dates;
  if (recurrence.frequency == Frequency::custom) {
    dates = recurrence.dates;
  } else if (recurrence.frequency == Frequency::each_term) {
    for (const Date end : term_ends)
      if (!recurrence.first || *recurrence.first <= end) dates.push_back(end);
  } else if (recurrence.first && recurrence.frequency == Frequency::once) {
    dates = {*recurrence.first};
  } else if (const Stride stride = stride_of(recurrence); recurrence.first && (stride.days > 0 || stride.months > 0)) {
    dates = dates_by_stride(recurrence, stride, window);
  }
  std::sort(dates.begin(), dates.end());
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  return dates;
}

// Where the date goes between its neighbours; on the later neighbour it falls together with that. Nearest takes the
// earlier of two that are as near: nothing is due later than it was meant.
std::optional<Date> move(Date date, Date before, Date after, const SchoolDays& days, WhenOut when_out) {
  if (days.is_school_day(date)) return date;
  auto earlier = days.until(date);
  auto later = days.from(date);
  if (earlier && *earlier < before) earlier.reset();
  if (later && *later > after) later.reset();
  switch (when_out) {
    case WhenOut::skip:
      return std::nullopt;
    case WhenOut::previous:
      return earlier;
    case WhenOut::nearest:
      if (!earlier || !later) return earlier ? earlier : later;
      return later->days - date.days < date.days - earlier->days ? later : earlier;
    case WhenOut::unset:
    case WhenOut::next:
      return later;
  }
  return later;
}

Occurrences every_school_day(const Recurrence& recurrence, Period window, const SchoolDays& days) {
  Occurrences found;
  if (!recurrence.first) return found;
  const Date first = std::max(window.first, *recurrence.first);
  for (int number = days.before(first);; ++number) {
    const auto day = days.at(number);
    if (!day || *day > window.last) return found;
    found.days.push_back({*day, *day});
  }
}

// Of dates that fall together the one that was meant for that day stays, or else the first.
void add(std::vector<Occurrence>& days, Date day, Date meant) {
  if (days.empty() || days.back().day != day)
    days.push_back({day, meant});
  else if (meant == day)
    days.back().meant = day;
}

}  // namespace

Recurrence recurrence_of(const CheckInPlan& check_ins) { return read(check_ins, check_ins.first); }
Recurrence recurrence_of(const Measure& measure) { return read(measure, measure.baseline_date); }
Recurrence recurrence_of(const MeetingPlan& meetings) { return read(meetings, meetings.first); }
Recurrence recurrence_of(const Report& report) { return read(report, report.first); }

std::vector<Date> term_ends_of(const Plan& plan) {
  std::vector<Date> ends;
  for (const SchoolYear& year : plan.school_years)
    for (const Term& term : year.terms)
      if (term.end) ends.push_back(*term.end);
  std::sort(ends.begin(), ends.end());
  return ends;
}

Occurrences expand(const Recurrence& recurrence, Period window, const SchoolDays& days,
                   const std::vector<Date>& term_ends, WhenOut when_out) {
  if (recurrence.frequency == Frequency::daily) return every_school_day(recurrence, window, days);
  const std::vector<Date> dates = dates_of(recurrence, window, term_ends);
  Occurrences found;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (dates[i] < window.first || dates[i] > window.last) continue;
    const Date before = i == 0 ? kEver : dates[i - 1];
    const Date after = i + 1 == dates.size() ? kNever : dates[i + 1];
    if (const auto day = move(dates[i], before, after, days, when_out))
      add(found.days, *day, dates[i]);
    else
      found.dropped.push_back(dates[i]);
  }
  return found;
}

}  // namespace waymark
