#include "core/schedule/series.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

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

// Days of check-ins by the step or measure that they look at, sorted by both.
class CheckInDays {
 public:
  explicit CheckInDays(const Plan& plan) {
    for (const CheckIn& each : plan.check_ins) {
      if (!each.date) continue;
      if (!each.step.id.empty()) days_.emplace_back(each.step.id, *each.date);
      if (!each.measure.id.empty()) days_.emplace_back(each.measure.id, *each.date);
    }
    std::sort(days_.begin(), days_.end());
  }

  void add_to(std::vector<Date>& records, std::string_view id) const {
    for (auto day = std::lower_bound(days_.begin(), days_.end(), std::pair(id, kFirstDay));
         day != days_.end() && day->first == id; ++day)
      records.push_back(day->second);
  }

 private:
  std::vector<std::pair<std::string_view, Date>> days_;
};

class Teller {
 public:
  Teller(const Scheduler& scheduler, const std::function<void(const Series&)>& tell)
      : scheduler_(&scheduler), plan_(&scheduler.plan()), tell_(&tell), check_ins_(*plan_) {}

  void tell_all() {
    for (const Step& step : plan_->steps) {
      if (!is_over(step)) tell_check_ins(step);
      for (const Measure& measure : step.measures) tell_data(measure);
    }
    for (const Goal& goal : plan_->goals) tell_goal(goal);
    for (const Report& report : plan_->reports) tell_report(report);
    for (const MeetingPlan& round : plan_->meeting_plans) tell_meetings(round);
  }

 private:
  Date first_day() const { return plan_->start.value_or(kFirstDay); }
  Date last_day() const { return plan_->end.value_or(kLastDay); }

  void tell_check_ins(const Step& step) {
    const Day start = start_of(step, *scheduler_);
    const Day end = end_of(step, *scheduler_);
    if (!start || !end) return;
    for (const CheckInPlan& each : step.check_ins) {
      begin(DueKind::check_in, each);
      if (!each.first) series_.recurrence.first = {{start->days + interval(series_.recurrence)}};
      series_.window = {std::min(*start, *series_.recurrence.first), *end};
      add_people(step.owner.id, each.with.ids);
      check_ins_.add_to(series_.records, step.id);
      (*tell_)(series_);
    }
  }

  static int interval(const Recurrence& recurrence) {
    return days_between(recurrence.frequency) ? longest_interval(recurrence) : 0;
  }

  void tell_goal(const Goal& goal) {
    for (const Measure& measure : goal.measures) tell_data(measure);
    for (const Goal& sub : goal.subgoals) tell_goal(sub);
  }

  void tell_data(const Measure& measure) {
    begin(DueKind::data, measure);
    // What is measured at the baseline is there already.
    const Date first = measure.baseline_date ? Date{measure.baseline_date->days + 1} : first_day();
    series_.window = {first, measure.target_date.value_or(last_day())};
    add_people(measure.collector.id, {});
    // A cell that could not be read is still wanted.
    for (const Observation& each : measure.observations)
      if (each.date && (each.value || each.numerator)) series_.records.push_back(*each.date);
    (*tell_)(series_);
  }

  void tell_report(const Report& report) {
    begin(DueKind::report, report);
    add_people(report.from.id, {});
    series_.audience = report.audience;
    if (report.last_given) series_.records.push_back(*report.last_given);
    (*tell_)(series_);
  }

  // A meeting that is put into the plan stands for the date of its round.
  void tell_meetings(const MeetingPlan& round) {
    begin(DueKind::meeting, round);
    series_.people = people_of(round, *plan_);
    for (const Meeting& each : plan_->meetings)
      if (each.date && each.kind == round.kind) series_.records.push_back(*each.date);
    (*tell_)(series_);
  }

  // Of what comes round in the plan's time, from its first day where no other is given.
  template <class Rhythm>
  void begin(DueKind kind, const Rhythm& about) {
    series_.kind = kind;
    series_.about = &about;
    series_.recurrence = recurrence_of(about);
    if (!series_.recurrence.first) series_.recurrence.first = plan_->start;
    series_.window = {first_day(), last_day()};
    series_.records.clear();
    series_.people.clear();
    series_.audience = {};
  }

  void add_people(const std::string& first, const std::vector<std::string>& others) {
    if (!first.empty()) series_.people.push_back(first);
    for (const std::string& each : others)
      if (each != first) series_.people.push_back(each);
  }

  const Scheduler* scheduler_;
  const Plan* plan_;
  const std::function<void(const Series&)>* tell_;
  CheckInDays check_ins_;
  Series series_;  // used again for each, with the memory that it has
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

void each_series(const Scheduler& scheduler, const std::function<void(const Series&)>& tell) {
  Teller(scheduler, tell).tell_all();
}

void add_due(DueList& list, const Series& series, Date until, Date today, const Scheduler& scheduler,
             const std::vector<Date>& term_ends) {
  const int far = longest_interval(series.recurrence);
  // Dates on both sides, so that a record finds the one that it counts for.
  const Period window = {std::max(series.window.first, Date{today.days - 2 * far}),
                         std::min(series.window.last, Date{until.days + far})};
  if (window.last < window.first) return;
  const Occurrences found =
      expand(series.recurrence, window, scheduler.points().days(), term_ends, scheduler.plan().when_out);
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
