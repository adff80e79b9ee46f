#include "core/schedule/month_load.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/calendar/months.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

constexpr std::size_t kMostMonths = 180;

std::vector<Date> months_of(const Scheduler& scheduler) {
  Day first;
  Day last;
  for (const Step& step : scheduler.plan().steps) {
    const Day start = start_of(step, scheduler);
    const Day end = end_of(step, scheduler);
    if (is_over(step) || !start || !end || *end < *start) continue;
    first = first ? std::min(*first, *start) : *start;
    last = last ? std::max(*last, *end) : *end;
  }
  std::vector<Date> months;
  if (!first) return months;
  for (Date month = first_of_month(*first); month <= *last && months.size() < kMostMonths;
       month = same_date_of_month(month, 1))
    months.push_back(month);
  return months;
}

class Counter {
 public:
  explicit Counter(const Scheduler& scheduler) : scheduler_(&scheduler), months_(months_of(scheduler)) {
    for (const Person& person : scheduler.plan().people) {
      place_of_.emplace(person.id, loads_.size());
      loads_.push_back({&person, {}});
      for (const Date month : months_) loads_.back().months.push_back({month, 0, 0, 0});
    }
  }

  std::vector<PersonLoad> count() {
    for (const Step& step : scheduler_->plan().steps)
      if (!is_over(step)) count(step);
    return std::move(loads_);
  }

 private:
  void count(const Step& step) {
    const Day start = start_of(step, *scheduler_);
    const Day end = end_of(step, *scheduler_);
    if (!start || !end || *end < *start) return;
    for (std::size_t i = 0; i < months_.size(); ++i) {
      const Date last{same_date_of_month(months_[i], 1).days - 1};
      const Date from = std::max(*start, months_[i]);
      const Date to = std::min(*end, last);
      if (to < from) continue;
      const int days = scheduler_->points().days().between(from, to);
      if (days == 0) continue;
      if (MonthLoad* load = find(step.owner.id, i)) {
        ++load->steps;
        load->school_days += days;
      }
      for (const std::string& helper : step.helpers.ids)
        if (MonthLoad* load = find(helper, i)) ++load->helps;
    }
  }

  MonthLoad* find(const std::string& person, std::size_t month) {
    const auto found = place_of_.find(person);
    return found == place_of_.end() ? nullptr : &loads_[found->second].months[month];
  }

  const Scheduler* scheduler_;
  std::vector<Date> months_;
  std::unordered_map<std::string_view, std::size_t> place_of_;
  std::vector<PersonLoad> loads_;
};

}  // namespace

std::vector<PersonLoad> load_by_month(const Scheduler& scheduler) { return Counter(scheduler).count(); }

}  // namespace waymark
