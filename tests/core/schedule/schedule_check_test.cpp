// The schedule of random plans with random school calendars, compared with one that is made in another way: school days
// listed one by one, and links relaxed until none complains (R. Bellman, 1958).
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

#include "core/edit/tree.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "tests/core/support/calendar.hpp"

namespace waymark {
namespace {

using testing_support::add;
using testing_support::day;

// Far enough for any plan that is made here.
const Date kFirst = day("2027-06-01");
const Date kLast = day("2034-12-31");

class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}
  int number(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }
  bool one_in(int many) { return number(1, many) == 1; }
  // In the first school year, its leap day and the turn of the year among them.
  Date date() { return {day("2027-08-23").days + number(0, 290)}; }

 private:
  std::mt19937 random_;
};

void add_calendar(Plan& plan, Chance& chance) {
  SchoolYear& year = testing_support::add_year(plan, "2027-08-23", "2028-06-09");
  if (chance.one_in(3)) year.friday = false;
  if (chance.one_in(5)) year.saturday = true;
  for (int i = chance.number(0, 6); i > 0; --i) {
    SchoolBreak& out = add(year.breaks, year, "breaks");
    out.start = chance.date();
    out.end = Date{out.start->days + chance.number(0, 20)};
  }
  if (chance.one_in(3)) testing_support::add_break(year, "2028-02-29");
  if (chance.one_in(2)) testing_support::add_year(plan, "2028-08-21", "2029-06-08");
}

void add_steps(Plan& plan, Chance& chance) {
  const int count = chance.number(1, 14);
  for (int i = 0; i < count; ++i) {
    Step& step = add(plan.steps, plan, "steps");
    step.id = "s" + std::to_string(i);
    step.duration = chance.number(0, 12);
    if (chance.one_in(5)) step.start = chance.date();
    if (!step.start && chance.one_in(8)) step.end = chance.date();
    if (chance.one_in(5)) step.constraint = static_cast<Constraint>(chance.number(1, 4));
    if (step.constraint != Constraint::unset) step.constraint_date = chance.date();
  }
  for (int i = chance.number(0, 2 * count); i > 0 && count > 1; --i) {
    // Later steps let earlier ones go on as often as the other way round, but never both.
    const bool is_backwards = count % 2 == 0;
    const int before = chance.number(0, count - 2);
    const int after = chance.number(before + 1, count - 1);
    Step& step = plan.steps[static_cast<std::size_t>(is_backwards ? before : after)];
    Dependency& link = add(step.dependencies, step, "dependencies");
    link.id = "d" + std::to_string(i);
    link.step.id = "s" + std::to_string(is_backwards ? after : before);
    link.kind = static_cast<DependencyKind>(chance.number(0, 4));
    link.lag = chance.number(-6, 8);
  }
}

bool is_out(Date date, const Plan& plan) {
  const int weekday = (date.days + 3) % 7;  // Monday is 0
  const SchoolYear* in = nullptr;
  for (const SchoolYear& year : plan.school_years) {
    if (*year.start <= date && date <= *year.end) in = &year;
    for (const SchoolBreak& out : year.breaks)
      if (*out.start <= date && date <= out.end.value_or(*out.start)) return true;
  }
  const bool is_summer = plan.school_years.size() == 2 && day("2028-06-09") < date && date < day("2028-08-21");
  if (!in) return is_summer || weekday > 4;
  if (weekday == 4) return in->friday == Truth(false);
  if (weekday == 5) return in->saturday != Truth(true);
  return weekday == 6;
}

// School days by their number, counted from the first one that is looked at.
class ListedDays {
 public:
  explicit ListedDays(const Plan& plan) {
    for (Date date = kFirst; date <= kLast; ++date.days)
      if (!is_out(date, plan)) days_.push_back(date);
  }
  int morning(Date date) const {
    return static_cast<int>(std::lower_bound(days_.begin(), days_.end(), date) - days_.begin());
  }
  int evening(Date date) const { return morning({date.days + 1}); }
  Date at(int number) const { return days_.at(static_cast<std::size_t>(number)); }

 private:
  std::vector<Date> days_;
};

struct Slot {
  int length = 0;
  int early = 0;
  int late = 0;
};

class Relaxing {
 public:
  explicit Relaxing(const Plan& plan) : plan_(&plan), days_(plan) {}

  std::vector<Slot> run() {
    for (const Step& step : plan_->steps) slots_.push_back(begin(step));
    each_link_often(
        [](Slot& before, Slot& after, int apart) { after.early = std::max(after.early, before.early + apart); });
    int finish = std::numeric_limits<int>::min();
    for (const Slot& slot : slots_) finish = std::max(finish, slot.early + slot.length);
    for (std::size_t i = 0; i < slots_.size(); ++i) slots_[i].late = latest(plan_->steps[i], slots_[i], finish);
    each_link_often(
        [](Slot& before, Slot& after, int apart) { before.late = std::min(before.late, after.late - apart); });
    return slots_;
  }

  const ListedDays& days() const { return days_; }

 private:
  Slot begin(const Step& step) const {
    Slot slot;
    slot.length = static_cast<int>(*step.duration);
    slot.early = days_.morning(*plan_->start);
    if (step.start) slot.early = days_.morning(*step.start);
    if (step.end) slot.early = days_.evening(*step.end) - slot.length;
    if (step.constraint == Constraint::start_not_before || step.constraint == Constraint::start_on)
      slot.early = std::max(slot.early, days_.morning(*step.constraint_date));
    if (step.constraint == Constraint::finish_on)
      slot.early = std::max(slot.early, days_.evening(*step.constraint_date) - slot.length);
    return slot;
  }

  int latest(const Step& step, const Slot& slot, int finish) const {
    const int late = finish - slot.length;
    if (step.constraint == Constraint::start_on) return std::min(late, days_.morning(*step.constraint_date));
    if (step.constraint == Constraint::finish_on || step.constraint == Constraint::finish_not_after)
      return std::min(late, days_.evening(*step.constraint_date) - slot.length);
    return late;
  }

  template <class Relax>
  void each_link_often(const Relax& relax) {
    for (std::size_t round = 0; round < slots_.size(); ++round)
      for (std::size_t i = 0; i < slots_.size(); ++i)
        for (const Dependency& link : plan_->steps[i].dependencies) {
          Slot& before = slots_[static_cast<std::size_t>(std::stoi(link.step.id.substr(1)))];
          relax(before, slots_[i], apart(link, before, slots_[i]));
        }
  }

  static int apart(const Dependency& link, const Slot& before, const Slot& after) {
    const bool is_from_start =
        link.kind == DependencyKind::start_to_start || link.kind == DependencyKind::start_to_finish;
    const bool is_to_finish =
        link.kind == DependencyKind::finish_to_finish || link.kind == DependencyKind::start_to_finish;
    return (is_from_start ? 0 : before.length) + static_cast<int>(*link.lag) - (is_to_finish ? after.length : 0);
  }

  const Plan* plan_;
  ListedDays days_;
  std::vector<Slot> slots_;
};

// A milestone on a school day of its own stands at that day's evening, where nothing pushes it on.
bool stands_on_its_day(const Step& step, const Slot& slot, const ListedDays& days) {
  return slot.length == 0 && step.start && days.at(days.morning(*step.start)) == *step.start &&
         days.evening(*step.start) == slot.early;
}

TEST(Schedule, AgreesWithListingDaysAndRelaxingLinks) {
  for (unsigned seed = 0; seed < 400; ++seed) {
    Chance chance(seed);
    Document document;
    Plan& plan = *document.plan;
    plan.id = "plan";
    plan.start = chance.date();
    add_calendar(plan, chance);
    add_steps(plan, chance);
    const Tree tree(document);
    const Scheduler scheduler(tree, std::nullopt);
    Relaxing relaxing(plan);
    const std::vector<Slot> slots = relaxing.run();
    const ListedDays& days = relaxing.days();
    ASSERT_TRUE(scheduler.circles().empty());
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const Slot& slot = slots[i];
      const StepTimes times = scheduler.times(i);
      const std::string where = "seed " + std::to_string(seed) + ", step " + std::to_string(i);
      ASSERT_EQ(times.slack, slot.late - slot.early) << where;
      const bool is_own_day = stands_on_its_day(plan.steps[i], slot, days);
      ASSERT_EQ(*times.early_start, is_own_day ? *plan.steps[i].start : days.at(slot.early)) << where;
      ASSERT_EQ(*times.late_start, days.at(slot.late)) << where;
      if (slot.length == 0) continue;
      ASSERT_EQ(*times.early_finish, days.at(slot.early + slot.length - 1)) << where;
      ASSERT_EQ(*times.late_finish, days.at(slot.late + slot.length - 1)) << where;
    }
  }
}

}  // namespace
}  // namespace waymark
