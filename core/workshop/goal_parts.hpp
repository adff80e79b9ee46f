// The parts of one goal, taken from its fields and from its sentence: what the workshop compares, offers and builds
// sentences from.
#pragma once

#include <optional>
#include <string>

#include "core/language/goal_reading.hpp"
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"

namespace waymark {

// Blank and none mean that it is not known.
struct GoalParts {
  std::string who;
  std::string what;  // what is measured: "students reading at grade level", "reading proficiency"
  std::optional<double> baseline;
  std::optional<double> target;
  ChangeKind change{};  // what `target` is: an end value, or an amount of change
  std::string unit;     // "%", "points", as a person writes it after a number; blank: a bare number
  Direction direction{};
  std::string source;
  std::optional<Date> deadline;
  std::string deadline_text;  // where the sentence names no day that can be told
};

// The measure that a goal's sentence speaks of: the first outcome measure, or one whose kind is not said yet. A part of
// a larger goal may speak of what is done, so there it is any measure. Null where there is none of these.
const Measure* main_measure(const Goal& goal);

// What the goal's own fields and its main measure say.
GoalParts parts_of_fields(const Goal& goal);

// What the sentence says; `text` is what `reading` was read from.
GoalParts parts_of_text(const std::string& text, const GoalReading& reading);

// `first` where it says something, `second` where it does not. Numbers and their unit come from one of both, so that a
// percent is never set beside points.
GoalParts combined(const GoalParts& first, const GoalParts& second);

// Which way things should go by the sentence's words alone, whatever its numbers say: "rise" in "rise from 40% to 27%".
Direction direction_in_words(const std::string& text, const GoalReading& reading, Language language);

// Whichever way the numbers go, where no direction is said.
Direction direction_of(const GoalParts& parts);

}  // namespace waymark
