#include "core/calendar/school_days.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <utility>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

// A hole between two school years that is longer than any summer is a year that nobody has entered yet. Summers of US
// schools last 10 to 12 weeks; half as much again is left for other calendars.
constexpr int kLongestSummer = 120;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

Date date_of(std::chrono::year_month_day day) {
  return {static_cast<std::int32_t>(std::chrono::sys_days(day).time_since_epoch().count())};
}

Date last_day(const SchoolBreak& out) { return out.end ? *out.end : *out.start; }

bool lies_in(Date day, const SchoolBreak& out) { return *out.start <= day && day <= last_day(out); }

const SchoolBreak* find(const std::vector<const SchoolBreak*>& breaks, Date day) {
  const auto found =
      std::find_if(breaks.begin(), breaks.end(), [day](const SchoolBreak* each) { return lies_in(day, *each); });
  return found == breaks.end() ? nullptr : *found;
}

}  // namespace

Weekdays week_of(const SchoolYear& year) {
  const std::array chosen = {year.monday, year.tuesday,  year.wednesday, year.thursday,
                             year.friday, year.saturday, year.sunday};
  Weekdays week = Weekdays::monday_to_friday();
  for (int weekday = 0; weekday < 7; ++weekday)
    if (const Truth& is_in = chosen[static_cast<std::size_t>(weekday)]) week.set(weekday, *is_in);
  return week;
}

SchoolDays::SchoolDays(const Plan& plan) { read(plan, {}); }

SchoolDays SchoolDays::with_usual_summers(const Plan& plan) {
  SchoolDays days;
  days.read(plan, usual_summers());
  return days;
}

// Later layers cover earlier ones: years cover usual summers, and breaks hold whatever the weekdays of their year are.
void SchoolDays::read(const Plan& plan, std::vector<Period> layers) {
  for (const std::vector<Period>& next : {read_years(plan), read_breaks(plan)})
    layers.insert(layers.end(), next.begin(), next.end());
  settle(layers);
}

std::vector<SchoolDays::Period> SchoolDays::usual_summers() {
  using namespace std::chrono;
  std::vector<Period> summers;
  for (int number = kFirstYear; number <= kLastYear; ++number)
    summers.push_back({date_of(year(number) / June / 1), date_of(year(number) / August / 31), {}});
  return summers;
}

// School years, and the summers between them.
std::vector<SchoolDays::Period> SchoolDays::read_years(const Plan& plan) {
  std::vector<Period> years;
  for (const SchoolYear& year : plan.school_years)
    if (year.start && year.end && *year.start <= *year.end) years.push_back({*year.start, *year.end, week_of(year)});
  std::stable_sort(years.begin(), years.end(), [](const Period& a, const Period& b) {
    return std::pair(a.first, a.last) < std::pair(b.first, b.last);
  });
  std::vector<Period> layers = years;
  if (years.empty()) return layers;
  Date end = years.front().last;
  for (const Period& year : years) {
    const int hole = year.first.days - end.days - 1;
    if (hole > 0 && hole <= kLongestSummer) layers.push_back({next(end), {year.first.days - 1}, {}});
    end = std::max(end, year.last);
  }
  return layers;
}

std::vector<SchoolDays::Period> SchoolDays::read_breaks(const Plan& plan) {
  std::vector<Period> layers;
  for (const SchoolYear& year : plan.school_years)
    for (const SchoolBreak& out : year.breaks) {
      if (!out.start || last_day(out) < *out.start) continue;
      if (out.kind == BreakKind::early_closing) {
        early_closings_.push_back(&out);
        continue;
      }
      breaks_.push_back(&out);
      layers.push_back({*out.start, last_day(out), {}});
    }
  return layers;
}

// Cuts the time at every border and gives each piece the week of the last layer that covers it.
void SchoolDays::settle(const std::vector<Period>& layers) {
  std::vector<std::pair<Date, std::size_t>> borders;  // at which a layer begins, and after the second time ends
  for (std::size_t layer = 0; layer < layers.size(); ++layer) {
    borders.emplace_back(layers[layer].first, layer);
    borders.emplace_back(next(layers[layer].last), layer);
  }
  std::sort(borders.begin(), borders.end());
  std::set<std::size_t> open;
  for (std::size_t i = 0; i < borders.size(); ++i) {
    const auto& [day, layer] = borders[i];
    if (!open.insert(layer).second) open.erase(layer);
    if (i + 1 < borders.size() && borders[i + 1].first == day) continue;
    begin_stretch(day, open.empty() ? Weekdays::monday_to_friday() : layers[*open.rbegin()].week);
  }
}

void SchoolDays::begin_stretch(Date first, Weekdays week) {
  const Stretch& last = stretches_.back();
  if (last.week == week) return;
  stretches_.push_back({first, week, last.before + last.week.before(first) - last.week.before(last.first)});
}

int SchoolDays::before(Date day) const {
  const auto after = std::upper_bound(stretches_.begin() + 1, stretches_.end(), day,
                                      [](Date wanted, const Stretch& each) { return wanted < each.first; });
  const Stretch& in = *(after - 1);
  return in.before + in.week.before(day) - in.week.before(in.first);
}

std::optional<Date> SchoolDays::at(int number) const {
  const auto after = std::upper_bound(stretches_.begin() + 1, stretches_.end(), number,
                                      [](int wanted, const Stretch& each) { return wanted < each.before; });
  const Stretch& in = *(after - 1);
  if (in.week.empty()) return std::nullopt;  // the last one, for ever without school
  const Date day = in.week.at(number - in.before + in.week.before(in.first));
  return day >= kFirstDay && day <= kLastDay ? std::optional(day) : std::nullopt;
}

const SchoolBreak* SchoolDays::break_on(Date day) const { return find(breaks_, day); }

const SchoolBreak* SchoolDays::early_closing_on(Date day) const { return find(early_closings_, day); }

}  // namespace waymark
