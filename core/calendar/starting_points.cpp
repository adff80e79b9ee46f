#include "core/calendar/starting_points.hpp"

#include <algorithm>
#include <memory>

#include "core/calendar/months.hpp"
#include "core/calendar/school_days.hpp"
#include "core/model/plan.hpp"
#include "core/model/value.hpp"

namespace waymark {
namespace {

constexpr int kMonday = 0;
constexpr int kThursday = 3;
constexpr int kFriday = 4;
constexpr int kSaturday = 5;
constexpr int kSunday = 6;

// Expects a day that every year has.
Date day_of(int year, int month, int day) { return date_of(year, month, day).value_or(kLastDay); }

Date plus(Date day, int days) { return {day.days + days}; }

Date nth_weekday(int year, int month, int weekday, int nth) {
  const Date first = day_of(year, month, 1);
  return plus(first, (weekday - weekday_of(first) + 7) % 7 + 7 * (nth - 1));
}

Date last_weekday(int year, int month, int weekday) {
  const Date fifth = nth_weekday(year, month, weekday, 5);
  return first_of_month(fifth) == day_of(year, month, 1) ? fifth : plus(fifth, -7);
}

Date observed(Date day) {
  if (weekday_of(day) == kSaturday) return plus(day, -1);
  return weekday_of(day) == kSunday ? plus(day, 1) : day;
}

// Two weeks from the Monday of Christmas Eve; where that is a weekend, from the Monday after it.
UsualDays winter_break(int year) {
  const Date eve = day_of(year, 12, 24);
  const int weekday = weekday_of(eve);
  const Date first = weekday >= kSaturday ? plus(eve, 7 - weekday) : plus(eve, -weekday);
  return UsualDays{"winter-break", BreakKind::vacation, first, plus(first, 11)};
}

UsualDays holiday(std::string_view name, Date day) { return {name, BreakKind::holiday, day, day}; }

std::vector<UsualDays> days_of_calendar_year(int year) {
  const Date thanksgiving = nth_weekday(year, 11, kThursday, 4);
  const Date spring = nth_weekday(year, 3, kMonday, 4);
  return {holiday("martin-luther-king-day", nth_weekday(year, 1, kMonday, 3)),
          holiday("presidents-day", nth_weekday(year, 2, kMonday, 3)),
          {"spring-break", BreakKind::vacation, spring, plus(spring, kFriday)},
          holiday("memorial-day", last_weekday(year, 5, kMonday)),
          holiday("juneteenth", observed(day_of(year, 6, 19))),
          holiday("independence-day", observed(day_of(year, 7, 4))),
          holiday("labor-day", nth_weekday(year, 9, kMonday, 1)),
          holiday("indigenous-peoples-day", nth_weekday(year, 10, kMonday, 2)),
          holiday("veterans-day", observed(day_of(year, 11, 11))),
          {"thanksgiving-break", BreakKind::vacation, thanksgiving, plus(thanksgiving, 1)},
          winter_break(year)};
}

int count_days(Date first, Date last, Weekdays week) { return week.before(plus(last, 1)) - week.before(first); }

template <class T>
T& append(List<T>& list, Entity& parent, const char* field) {
  return static_cast<T&>(list.insert(list.size(), std::make_unique<T>(), parent, *find_field(parent.noun(), field)));
}

// A plan with nothing but this year, so that its school days count as everywhere else.
void copy_year(const SchoolYear& year, const std::vector<UsualDays>& usual, Plan& plan) {
  SchoolYear& copy = append(plan.school_years, plan, "schoolYears");
  for (const Field& field : kSchoolYearFields)
    if (field.kind == Kind::truth || field.kind == Kind::date) set(copy, field, get(year, field));
  const auto add = [&copy](Day first, Day last, BreakKind kind) {
    SchoolBreak& out = append(copy.breaks, copy, "breaks");
    out.start = first;
    out.end = last;
    out.kind = kind;
  };
  for (const SchoolBreak& out : year.breaks) add(out.start, out.end, out.kind);
  for (const UsualDays& out : usual) add(out.first, out.last, out.kind);
}

// Each term begins on the first school day after the one before, so that no school day is between two.
std::vector<TermDays> split(const SchoolYear& year, const SchoolDays& days, int terms) {
  const int first = days.before(*year.start);
  const int total = days.between(*year.start, *year.end);
  std::vector<TermDays> list;
  if (total < terms) return list;
  Date begin = *year.start;
  for (int number = 1; number <= terms; ++number) {
    const int shares = total / terms * number + std::min(number, total % terms);
    const Date end = number == terms ? *year.end : days.at(first + shares - 1).value_or(*year.end);
    list.push_back({number, begin, end});
    begin = days.from(plus(end, 1)).value_or(plus(end, 1));
  }
  return list;
}

}  // namespace

std::vector<UsualDays> usual_days(Date first, Date last, Weekdays week) {
  std::vector<UsualDays> list;
  for (int year = year_of(first) - 1; year <= year_of(last); ++year)
    for (UsualDays& days : days_of_calendar_year(year)) {
      if (days.last < first || days.first > last) continue;
      days.first = std::max(days.first, first);
      days.last = std::min(days.last, last);
      if (count_days(days.first, days.last, week) > 0) list.push_back(days);
    }
  return list;
}

StartingPoint starting_point(const SchoolYear& year, TermPattern pattern) {
  if (!year.start || !year.end || *year.end < *year.start) return {};
  StartingPoint start;
  start.days = usual_days(*year.start, *year.end, week_of(year));
  Plan plan;
  copy_year(year, start.days, plan);
  start.terms = split(year, SchoolDays(plan), static_cast<int>(pattern) + 2);
  return start;
}

}  // namespace waymark
