// A step's days, as the schedule sees them.
#pragma once

#include "core/model/step_state.hpp"

namespace waymark {

class Scheduler;

// As written, or else the earliest that the schedule allows.
Day start_of(const Step& step, const Scheduler& scheduler);
Day end_of(const Step& step, const Scheduler& scheduler);

}  // namespace waymark
