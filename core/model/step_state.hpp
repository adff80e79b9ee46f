// What a step's fields say of its state.
#pragma once

#include "core/model/step.hpp"

namespace waymark {

inline bool is_over(const Step& step) { return step.status == Status::done || step.status == Status::stopped; }

// Nothing says that work has begun.
inline bool is_ahead(const Step& step) {
  const bool has_no_status = step.status == Status::unset || step.status == Status::not_started;
  return has_no_status && step.percent_done.value_or(0) == 0;
}

}  // namespace waymark
