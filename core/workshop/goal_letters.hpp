// Which letters of the plan's SMART variant a goal meets, and why: read from its sentence, its fields, what is tied to
// it and the team's own answers. Source of what each letter asks: IDEA Data Center, Success Gaps Toolkit; the field's
// common variants for the other letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/index.hpp"
#include "core/model/error.hpp"
#include "core/workshop/goal_parts.hpp"

namespace waymark {

enum class LetterState : std::uint8_t {
  open,    // nothing speaks for it yet
  partly,  // something does, something is missing
  met,
};

std::string_view to_text(LetterState state);

// One thing that speaks for a letter or is missing; words: reason-<id>.
struct LetterReason {
  std::string_view id;
  bool is_good = false;
  Arguments args;
  bool is_there = false;  // where it is not good: something is said, but not right yet
};

struct LetterVerdict {
  std::string letter;  // the Letter's id: for letters of the built-in variants its key, such as "time-bound"
  LetterState state{};
  std::vector<LetterReason> reasons;
};

// Whether the letter is one of those that come with words of their own; others are the team's.
bool is_built_in_letter(std::string_view id);

// How many steps serve the goal or a part of it; looks at all steps of the plan.
int count_steps_serving(const Goal& goal, const Plan& plan);

// One verdict a letter, in the plan's order. `steps`: how many steps serve the goal; `said`: the direction in words,
// where somebody asked for it.
std::vector<LetterVerdict> judge_letters(const Goal& goal, const GoalReading& reading, const Plan& plan,
                                         const Index& index, int steps, Direction said = {});

}  // namespace waymark
