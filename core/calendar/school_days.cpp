#include "core/calendar/school_days.hpp"

#include <algorithm>
#include <chrono>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

// A hole between two school years that is longer than any summer is a year that nobody has entered yet. Summers of US
// schools last 10 to 12 weeks; half as much again is left for other calendars.
constexpr int kLongestSummer = 120;

// Days that a plan accepts (core/model/date.hpp): 1900-01-01 to 2199-12-31.
constexpr Date kFirstDay{-25567};
constexpr Date kLastDay{84005};

// Mondays to Fridays from Monday 1969-12-29 until the evening before the day; negative for earlier days.
int weekdays_before(Date day) {
  const int since_monday = day.days + 3;
  const int weeks = (since_monday >= 0 ? since_monday : since_monday - 6) / 7;
  return weeks * 5 + std::min(since_monday - weeks * 7, 5);
}

int weekdays_between(Date first, Date last) { return weekdays_before({last.days + 1}) - weekdays_before(first); }

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

Date day_of(int year, std::chrono::month_day day) {
  const std::chrono::sys_days found = std::chrono::year{year} / day;
  return {static_cast<std::int32_t>(found.time_since_epoch().count())};
}

// First and last days of the plan's school years, in order; those that are turned round or not known are left out.
std::vector<std::pair<Date, Date>> years_of(const Plan& plan) {
  std::vector<std::pair<Date, Date>> years;
  for (const SchoolYear& year : plan.school_years)
    if (year.start && year.end && *year.start <= *year.end) years.emplace_back(*year.start, *year.end);
  std::sort(years.begin(), years.end());
  return years;
}

Date last_day(const SchoolBreak& out) { return out.end ? *out.end : *out.start; }

}  // namespace

SchoolDays::SchoolDays(const Plan& plan) {
  add_breaks(plan);
  add_summers(plan);
  settle();
}

SchoolDays SchoolDays::with_usual_summers(const Plan& plan) {
  SchoolDays days;
  days.add_breaks(plan);
  days.add_summers(plan);
  days.add_usual_summers(plan);
  days.settle();
  return days;
}

void SchoolDays::add_breaks(const Plan& plan) {
  for (const SchoolYear& year : plan.school_years)
    for (const SchoolBreak& out : year.breaks) {
      if (!out.start || last_day(out) < *out.start) continue;
      breaks_.push_back(&out);
      free_.push_back({*out.start, last_day(out)});
    }
}

void SchoolDays::add_summers(const Plan& plan) {
  const auto years = years_of(plan);
  if (years.empty()) return;
  Date end = years.front().second;
  for (const auto& [first, last] : years) {
    const int hole = first.days - end.days - 1;
    if (hole > 0 && hole <= kLongestSummer) free_.push_back({next(end), {first.days - 1}});
    end = std::max(end, last);
  }
}

void SchoolDays::add_usual_summers(const Plan& plan) {
  using namespace std::chrono;
  const auto years = years_of(plan);
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    Date from = day_of(year, June / 1);
    const Date until = day_of(year, August / 31);
    for (const auto& [first, last] : years) {
      if (last < from || until < first) continue;
      if (from < first) free_.push_back({from, {first.days - 1}});
      from = next(last);
    }
    if (from <= until) free_.push_back({from, until});
  }
}

// Brings the free periods into order, joins those that touch, and sums up their weekdays.
void SchoolDays::settle() {
  std::sort(free_.begin(), free_.end(), [](const Free& a, const Free& b) { return a.first < b.first; });
  std::vector<Free> apart;
  for (const Free& each : free_) {
    if (!apart.empty() && each.first <= next(apart.back().last))
      apart.back().last = std::max(apart.back().last, each.last);
    else
      apart.push_back(each);
  }
  int weekdays = 0;
  for (Free& each : apart) {
    each.weekdays_before = weekdays;
    weekdays += weekdays_between(each.first, each.last);
  }
  free_ = std::move(apart);
}

int SchoolDays::before(Date day) const {
  const auto after = std::lower_bound(free_.begin(), free_.end(), day,
                                      [](const Free& each, Date wanted) { return each.first < wanted; });
  if (after == free_.begin()) return weekdays_before(day);
  const Free& last = *(after - 1);
  const Date until = std::min(last.last, Date{day.days - 1});
  return weekdays_before(day) - last.weekdays_before - weekdays_between(last.first, until);
}

std::optional<Date> SchoolDays::at(int number) const {
  Date low = kFirstDay;
  Date high = next(kLastDay);
  while (low < high) {
    const Date middle{low.days + (high.days - low.days) / 2};
    if (before(next(middle)) > number)
      high = middle;
    else
      low = next(middle);
  }
  return low <= kLastDay && before(low) == number ? std::optional(low) : std::nullopt;
}

const SchoolBreak* SchoolDays::break_on(Date day) const {
  for (const SchoolBreak* each : breaks_)
    if (*each->start <= day && day <= last_day(*each)) return each;
  return nullptr;
}

}  // namespace waymark
