#include "core/schedule/series.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/calendar/frequency.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/people.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

// Terms and custom dates can lie as far apart as this.
constexpr int kFarApart = 366;

int longest_interval(const Recurrence& recurrence) {
  return days_between(recurrence.frequency).value_or(kFarApart) * recurrence.every;
}

using Records = std::unordered_map<std::string_view, std::vector<Date>>;

// Days of check-ins by the step or measure that they look at.
Records check_ins_of(const Plan& plan) {
  Records records;
  for (const CheckIn& each : plan.check_ins) {
    if (!each.date) continue;
    if (!each.step.id.empty()) records[each.step.id].push_back(*each.date);
    if (!each.measure.id.empty()) records[each.measure.id].push_back(*each.date);
  }
  return records;
}

class Collector {
 public:
  explicit Collector(const Scheduler& scheduler)
      : scheduler_(&scheduler), plan_(&scheduler.plan()), check_ins_(check_ins_of(*plan_)) {}

  std::vector<Series> collect() {
    for (const Step& step : plan_->steps) {
      if (!is_over(step)) add_check_ins(step);
      for (const Measure& measure : step.measures) add_data(measure);
    }
    for (const Goal& goal : plan_->goals) add_goal(goal);
    for (const Report& report : plan_->reports) add_report(report);
    for (const MeetingPlan& round : plan_->meeting_plans) add_meetings(round);
    return std::move(all_);
  }

 private:
  Date first_day() const { return plan_->start.value_or(kFirstDay); }
  Date last_day() const { return plan_->end.value_or(kLastDay); }

  void add_check_ins(const Step& step) {
    const Day start = start_of(step, *scheduler_);
    const Day end = end_of(step, *scheduler_);
    if (!start || !end) return;
    for (const CheckInPlan& each : step.check_ins) {
      Series series;
      series.kind = DueKind::check_in;
      series.about = &each;
      series.recurrence = recurrence_of(each);
      if (!series.recurrence.first) series.recurrence.first = {{start->days + interval(series.recurrence)}};
      series.window = {std::min(*start, *series.recurrence.first), *end};
      series.people = with(each.with.ids, step.owner.id);
      if (const auto found = check_ins_.find(step.id); found != check_ins_.end()) series.records = found->second;
      all_.push_back(std::move(series));
    }
  }

  static int interval(const Recurrence& recurrence) {
    return days_between(recurrence.frequency) ? longest_interval(recurrence) : 0;
  }

  void add_goal(const Goal& goal) {
    for (const Measure& measure : goal.measures) add_data(measure);
    for (const Goal& sub : goal.subgoals) add_goal(sub);
  }

  // Of what comes round in the plan's time, from its first day where no other is given.
  template <class Rhythm>
  Series begin(DueKind kind, const Rhythm& about) const {
    Series series;
    series.kind = kind;
    series.about = &about;
    series.recurrence = recurrence_of(about);
    if (!series.recurrence.first) series.recurrence.first = plan_->start;
    series.window = {first_day(), last_day()};
    return series;
  }

  void add_data(const Measure& measure) {
    Series series = begin(DueKind::data, measure);
    // What is measured at the baseline is there already.
    const Date first = measure.baseline_date ? Date{measure.baseline_date->days + 1} : first_day();
    series.window = {first, measure.target_date.value_or(last_day())};
    series.people = with({}, measure.collector.id);
    for (const Observation& each : measure.observations)
      if (each.date) series.records.push_back(*each.date);
    all_.push_back(std::move(series));
  }

  void add_report(const Report& report) {
    Series series = begin(DueKind::report, report);
    series.people = with({}, report.from.id);
    series.audience = report.audience;
    if (report.last_given) series.records = {*report.last_given};
    all_.push_back(std::move(series));
  }

  // A meeting that is put into the plan stands for the date of its round.
  void add_meetings(const MeetingPlan& round) {
    Series series = begin(DueKind::meeting, round);
    series.people = people_of(round, *plan_);
    for (const Meeting& each : plan_->meetings)
      if (each.date && each.kind == round.kind) series.records.push_back(*each.date);
    all_.push_back(std::move(series));
  }

  static std::vector<std::string> with(std::vector<std::string> people, const std::string& first) {
    if (first.empty()) return people;
    people.erase(std::remove(people.begin(), people.end(), first), people.end());
    people.insert(people.begin(), first);
    return people;
  }

  const Scheduler* scheduler_;
  const Plan* plan_;
  Records check_ins_;
  std::vector<Series> all_;
};

// The last date on or before that day; as many as there are where none is.
std::size_t last_until(const std::vector<Occurrence>& days, Date day) {
  const auto after = std::upper_bound(days.begin(), days.end(), day,
                                      [](Date wanted, const Occurrence& each) { return wanted < each.day; });
  return after == days.begin() ? days.size() : static_cast<std::size_t>(after - days.begin()) - 1;
}

// What is recorded makes good for the date before it, where nothing did yet; and where it is early for the next one, it
// counts for that: nearer to it, or so near that the next date would be silly to ask for. Meetings that were missed are
// not made good.
class Matching {
 public:
  Matching(const std::vector<Occurrence>& days, bool makes_good, int far)
      : days_(&days), done_(days.size(), false), makes_good_(makes_good), far_(far) {}

  std::vector<bool> match(std::vector<Date> records) {
    std::sort(records.begin(), records.end());
    for (const Date record : records) add(record);
    return std::move(done_);
  }

 private:
  // How near the next date is, as a part of the time from one to the next.
  static constexpr int kNear = 4;
  static constexpr int kNearer = 2;

  void add(Date record) {
    if (days_->empty()) return;
    const std::size_t before = last_until(*days_, record);
    if (before == days_->size()) {
      if ((days_->front().day.days - record.days) * kNearer <= far_) done_.front() = true;
      return;
    }
    const bool is_late = makes_good_ && !done_[before];
    const bool is_early = is_early_for(before + 1, record, is_late ? kNear : kNearer);
    if (is_late || !is_early) done_[before] = true;
    if (is_early) done_[before + 1] = true;
  }

  bool is_early_for(std::size_t next, Date record, int part) const {
    if (next == days_->size()) return false;
    const int interval = (*days_)[next].day.days - (*days_)[next - 1].day.days;
    return ((*days_)[next].day.days - record.days) * part < interval;
  }

  const std::vector<Occurrence>* days_;
  std::vector<bool> done_;
  bool makes_good_;
  int far_;
};

}  // namespace

std::vector<Series> series_of(const Scheduler& scheduler) { return Collector(scheduler).collect(); }

void add_due(DueList& list, const Series& series, Date until, Date today, const Scheduler& scheduler) {
  const int far = longest_interval(series.recurrence);
  // Dates on both sides, so that a record finds the one that it counts for.
  const Period window = {std::max(series.window.first, Date{today.days - 2 * far}),
                         std::min(series.window.last, Date{until.days + far})};
  if (window.last < window.first) return;
  const Plan& plan = scheduler.plan();
  const Occurrences found =
      expand(series.recurrence, window, scheduler.points().days(), term_ends_of(plan), plan.when_out);
  const bool makes_good = series.kind != DueKind::meeting;
  const std::vector<bool> done = Matching(found.days, makes_good, far).match(series.records);
  std::size_t next = 0;
  while (next < found.days.size() && found.days[next].day <= today) ++next;
  const auto add = [&](std::size_t i) {
    const auto& [day, meant] = found.days[i];
    list.items.push_back({series.kind, day, meant, series.about, series.people, series.audience, {}});
  };
  // Of those until today just the newest: what was missed before is the same thing to do.
  if (next > 0 && !done[next - 1] && (makes_good || found.days[next - 1].day == today)) add(next - 1);
  for (std::size_t i = next; i < found.days.size() && found.days[i].day <= until; ++i)
    if (!done[i]) add(i);
  for (const Date date : found.dropped)
    if (today <= date && date <= until) list.dropped.push_back({series.about, date});
}

}  // namespace waymark
