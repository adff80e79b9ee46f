#include "core/calendar/months.hpp"

#include <algorithm>
#include <chrono>

#include "core/calendar/school_days.hpp"
#include "core/calendar/weekdays.hpp"

namespace waymark {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month;
using std::chrono::year_month_day;

year_month_day civil(Date day) { return year_month_day(sys_days(std::chrono::days(day.days))); }

Date date_of(sys_days day) { return {static_cast<std::int32_t>(day.time_since_epoch().count())}; }

year_month month_after(year_month_day day, int months) {
  return year_month(day.year(), day.month()) + std::chrono::months(months);
}

Date first_of(year_month month) { return date_of(sys_days(month / 1)); }

int length_of(year_month month) { return first_of(month + std::chrono::months(1)).days - first_of(month).days; }

}  // namespace

int year_of(Date day) { return static_cast<int>(civil(day).year()); }

std::optional<Date> date_of(int year, int month, int day) {
  if (month < 1 || day < 1) return std::nullopt;
  const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return std::nullopt;
  const Date found = date_of(sys_days(date));
  return found < kFirstDay || found > kLastDay ? std::nullopt : std::optional(found);
}

Date first_of_month(Date day) { return first_of(month_after(civil(day), 0)); }

Date same_date_of_month(Date day, int months) {
  const year_month_day from = civil(day);
  const year_month to = month_after(from, months);
  const int date = std::min(static_cast<int>(static_cast<unsigned>(from.day())), length_of(to));
  return {first_of(to).days + date - 1};
}

Date same_weekday_of_month(Date day, int months) {
  const year_month_day from = civil(day);
  const int week = (static_cast<int>(static_cast<unsigned>(from.day())) - 1) / 7;
  const year_month to = month_after(from, months);
  const Date first = first_of(to);
  int date = (weekday_of(day) - weekday_of(first) + 7) % 7 + week * 7;
  if (date >= length_of(to)) date -= 7;
  return {first.days + date};
}

Date last_weekday_of_month(Date day, int months) {
  const year_month to = month_after(civil(day), months);
  const Date last{first_of(to).days + length_of(to) - 1};
  return {last.days - (weekday_of(last) - weekday_of(day) + 7) % 7};
}

}  // namespace waymark
