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

// From the first to the last of some days.
struct Span {
  Day first;
  Day last;

  void add(Date day) {
    first = first ? std::min(*first, day) : day;
    last = last ? std::max(*last, day) : day;
  }
};

std::vector<Date> months_of(const Span& span) {
  std::vector<Date> months;
  if (!span.first) return months;
  for (Date month = first_of_month(*span.first); month <= *span.last && months.size() < kMostMonths;
       month = same_date_of_month(month, 1))
    months.push_back(month);
  return months;
}

bool is_of_step(const DueItem& item) { return item.kind == DueKind::step_start || item.kind == DueKind::step_end; }

// Everything but steps that is due until the plan ends, what is overdue on the day of today.
std::vector<DueItem> due_of(Date today, const Scheduler& scheduler) {
  const Day end = scheduler.plan().end;
  if (!end) return {};
  std::vector<DueItem> items = due_until(std::max(*end, today), today, scheduler).items;
  items.erase(std::remove_if(items.begin(), items.end(), is_of_step), items.end());
  for (DueItem& item : items) item.day = std::max(item.day, today);
  return items;
}

Span span_of(const Scheduler& scheduler, const std::vector<DueItem>& due) {
  Span span;
  for (const Step& step : scheduler.plan().steps) {
    const Day start = start_of(step, scheduler);
    const Day end = end_of(step, scheduler);
    if (is_over(step) || !start || !end || *end < *start) continue;
    span.add(*start);
    span.add(*end);
  }
  for (const DueItem& item : due)
    if (!item.people.empty()) span.add(item.day);
  return span;
}

class Counter {
 public:
  Counter(Date today, const Scheduler& scheduler)
      : scheduler_(&scheduler), due_(due_of(today, scheduler)), months_(months_of(span_of(scheduler, due_))) {
    for (const Person& person : scheduler.plan().people) {
      place_of_.emplace(person.id, loads_.size());
      loads_.push_back({&person, {}});
      for (const Date month : months_) loads_.back().months.push_back({month, 0, 0, 0, {}});
    }
  }

  std::vector<PersonLoad> count() {
    for (const Step& step : scheduler_->plan().steps)
      if (!is_over(step)) count(step);
    for (const DueItem& item : due_) count(item);
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

  void count(const DueItem& item) {
    const auto next = std::upper_bound(months_.begin(), months_.end(), item.day);
    if (next == months_.begin()) return;
    const auto month = static_cast<std::size_t>(next - months_.begin() - 1);
    // Beyond the last month there is nothing to count in.
    if (item.day >= same_date_of_month(months_[month], 1)) return;
    for (const std::string& person : item.people)
      if (MonthLoad* load = find(person, month)) ++load->due[item.kind];
  }

  MonthLoad* find(const std::string& person, std::size_t month) {
    const auto found = place_of_.find(person);
    return found == place_of_.end() ? nullptr : &loads_[found->second].months[month];
  }

  const Scheduler* scheduler_;
  std::vector<DueItem> due_;
  std::vector<Date> months_;
  std::unordered_map<std::string_view, std::size_t> place_of_;
  std::vector<PersonLoad> loads_;
};

}  // namespace

std::vector<PersonLoad> load_by_month(Date today, const Scheduler& scheduler) {
  return Counter(today, scheduler).count();
}

}  // namespace waymark
