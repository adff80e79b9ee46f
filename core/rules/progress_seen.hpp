// How far a check-in found a step.
#pragma once

#include "core/model/check_in.hpp"

namespace waymark {

inline double percent_seen(const CheckIn& seen) {
  return seen.status == Status::done ? 100 : seen.percent_done.value_or(0);
}

inline bool tells_of_work(const CheckIn& seen) {
  return seen.status == Status::under_way || seen.status == Status::done || percent_seen(seen) > 0;
}

}  // namespace waymark
