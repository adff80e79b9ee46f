#include "core/schedule/step_days.hpp"

#include "core/schedule/scheduler.hpp"

namespace waymark {

Day start_of(const Step& step, const Scheduler& scheduler) {
  return step.start ? step.start : scheduler.times(step).early_start;
}

Day end_of(const Step& step, const Scheduler& scheduler) {
  return step.end ? step.end : scheduler.times(step).early_finish;
}

}  // namespace waymark
