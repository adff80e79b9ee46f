// What follows if a step or the plan's start is moved: told before anything is changed, and the edits that carry it
// out.
#pragma once

#include <optional>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/model/field.hpp"

namespace waymark {

class Scheduler;
struct Step;

// What becomes of the other steps.
enum class Others : std::uint8_t {
  stay,    // only this one moves
  follow,  // what waits for it, at first or second hand, is pushed as far as it must be
  shift,   // what waits for it moves by as many school days; if the plan's start moves, everything that is not over
};

struct Move {
  const Step* step = nullptr;  // null: the plan's first day
  Day to;                      // the new first day; a day without school stands for the next school day
  int by = 0;                  // where no day is given: so many school days later, earlier where negative
  Others others = Others::follow;
};

struct MovedStep {
  const Step* step = nullptr;
  Day start;  // as the schedule has it now
  Day end;
  Day new_start;
  Day new_end;
};

struct Consequences {
  std::vector<MovedStep> moved;           // in the plan's order, steps without dates of their own included
  std::vector<const Step*> too_early;     // that would begin before what they wait for allows, and do not now
  std::vector<const Step*> past_the_end;  // that would end after the plan's last day, and do not now
  Day finish;                             // of all steps, now and then
  Day new_finish;
  std::vector<Edit> edits;
};

// Expects a scheduler that is up to date. Steps that are done or stopped stay where they are, as do their dates. With a
// step go its first check-ins and the days of its approvals.
Consequences consider(const Move& move, const Scheduler& scheduler);

}  // namespace waymark
