// Real plans are often handed in again unchanged: nobody has looked at them since.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A quarter of a year, by which Colorado and California have every plan reviewed.
constexpr int kLongSilence = 90;

class Newest {
 public:
  explicit Newest(Date today) : today_(today) {}

  // Days to come are plans, not news.
  void see(std::optional<Date> day) {
    if (day && *day <= today_ && (!newest_ || *newest_ < *day)) newest_ = day;
  }
  bool is_recent() const { return newest_ && today_.days - newest_->days <= kLongSilence; }
  std::optional<Date> day() const { return newest_; }

 private:
  Date today_;
  std::optional<Date> newest_;
};

void see_data(const List<Measure>& measures, Newest& newest) {
  for (const Measure& measure : measures)
    for (const Observation& observation : measure.observations) newest.see(observation.date);
}

void see_data(const List<Goal>& goals, Newest& newest) {
  for (const Goal& goal : goals) {
    see_data(goal.measures, newest);
    see_data(goal.subgoals, newest);
  }
}

void see_record(const Plan& plan, Newest& newest) {
  for (const CheckIn& each : plan.check_ins) newest.see(each.date);
  for (const Meeting& each : plan.meetings) newest.see(each.date);
  for (const Decision& each : plan.decisions) newest.see(each.date);
  for (const Revision& each : plan.revisions) newest.see(each.date);
  see_data(plan.goals, newest);
}

Verdict check(const Plan& plan, const Context& context) {
  if (!context.today) return cannot_tell();
  Newest newest(*context.today);
  see_record(plan, newest);
  if (newest.is_recent()) return pass();
  bool is_at_work = false;
  for (const Step& step : plan.steps) {
    see_data(step.measures, newest);
    if (step.status != Status::under_way) continue;
    is_at_work = true;
    newest.see(step.start);  // what has just begun has nothing to tell yet
    if (newest.is_recent()) return pass();
  }
  return is_at_work && newest.day() ? fail({{"date", to_text(*newest.day())}}) : pass();
}

}  // namespace

extern const Rule kPlanUnchanged;
const Rule kPlanUnchanged = rule<Plan, check>("plan-unchanged", Severity::should, "checkIns");

}  // namespace waymark
