#include "core/progress/data_year.hpp"

#include <algorithm>

#include "core/calendar/months.hpp"
#include "core/model/plan.hpp"

namespace waymark {
namespace {

std::string usual_name(int number) {
  const int next = (number + 1) % 100;
  return std::to_string(number) + (next < 10 ? "-0" : "-") + std::to_string(next);
}

DataYear july_to_june(Date day) {
  const auto july = date_of(year_of(day), 7, 1);
  const int number = july && *july <= day ? year_of(day) : year_of(day) - 1;
  return {number, usual_name(number)};
}

}  // namespace

DataYears::DataYears(const Plan& plan) {
  for (const SchoolYear& year : plan.school_years) {
    if (!year.start) continue;
    const int number = year_of(*year.start);
    named_.push_back({*year.start,
                      same_date_of_month(*year.start, 12),
                      {number, year.name.empty() ? usual_name(number) : year.name}});
  }
  std::sort(named_.begin(), named_.end(), [](const Named& a, const Named& b) { return a.start < b.start; });
  for (std::size_t i = 0; i + 1 < named_.size(); ++i) named_[i].next = std::min(named_[i].next, named_[i + 1].start);
}

DataYear DataYears::of(Date day) const {
  for (const Named& each : named_)
    if (each.start <= day && day < each.next) return each.year;
  DataYear year = july_to_june(day);
  // The weeks before a year that begins in August are the end of the one before.
  for (const Named& each : named_)
    if (day < each.start && year.number == each.year.number) return {year.number - 1, usual_name(year.number - 1)};
  return year;
}

}  // namespace waymark
