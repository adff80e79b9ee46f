#include "core/schedule/baseline.hpp"

#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"
#include "core/schedule/step_days.hpp"

namespace waymark {
namespace {

void keep(std::vector<Edit>& edits, const Entity& entity, const char* field, const Day& day) {
  const Field& where = *find_field(entity.noun(), field);
  if (where.at<Day>(entity) == day) return;
  edits.emplace_back(SetField{entity.id, &where, day ? Value(*day) : Value()});
}

}  // namespace

std::vector<Edit> keep_baseline(const Plan& plan, const Scheduler& scheduler, Date today) {
  std::vector<Edit> edits;
  keep(edits, plan, "baseline", today);
  for (const Step& step : plan.steps) {
    keep(edits, step, "agreedStart", start_of(step, scheduler));
    keep(edits, step, "agreedEnd", end_of(step, scheduler));
  }
  return edits;
}

std::optional<int> slippage_of(const Step& step, const StepTimes& times, const SchoolPoints& points) {
  const Day end = step.end ? step.end : times.early_finish;
  if (!end || !step.agreed_end) return std::nullopt;
  return points.evening_of(*end) - points.evening_of(*step.agreed_end);
}

std::optional<int> slippage_of(const Step& step, const Scheduler& scheduler) {
  return slippage_of(step, scheduler.times(step), scheduler.points());
}

}  // namespace waymark
