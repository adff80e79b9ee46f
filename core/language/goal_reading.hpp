// What a goal sentence says, in English or Spanish: the parts that a SMART goal needs, where in the text each was
// found, and whether the sentence is vague, an activity or several goals in one. Found by how such sentences work
// (numbers and units, comparatives, prepositional phrases, names of instruments, school calendars): the same text
// always gives the same answer. The labels' meanings follow the codebook in tests/fixtures/goals.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/choice.hpp"
#include "core/model/date.hpp"

namespace waymark {

// A piece of the text: bytes [begin, end) of its UTF-8, on character boundaries. Empty: not found.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool empty() const { return begin == end; }
  friend bool operator==(const Span&, const Span&) = default;
};

inline std::string_view piece(std::string_view text, Span span) {
  return text.substr(span.begin, span.end - span.begin);
}

enum class GoalUnit : std::uint8_t { unset, percent, percentage_points, count, score, level, years };
enum class ChangeKind : std::uint8_t {
  unset,
  to,          // an end value ("to 75%"), also when an amount is stated too
  by,          // an absolute amount ("by 5 points")
  by_percent,  // an amount written with % or percent, even if points were probably meant
};

std::string_view to_text(GoalUnit unit);
std::string_view to_text(ChangeKind kind);

// One found part. A part can be there without a span of its own (a sentence that is wholly an activity).
struct GoalPart {
  bool is_found = false;
  Span span;

  explicit operator bool() const { return is_found; }
};

// Two things that the sentence says and that cannot both be so.
struct Contradiction {
  double said = 0;    // "a 5-point decrease", "a 5-year goal"
  double actual = 0;  // what its other numbers come to: 51% to 48% are 3 points
  Span span;          // of what is said
};

// Numbers are as written ("half" is 50 percent, "one third" 33.3; of a range the lower bound). Of several goals in one
// sentence the facts are the first one's; of interim and final steps the final one's.
struct GoalReading {
  GoalPart who;       // bearer of the outcome, more exact than "students"
  GoalPart what;      // the observable thing that changes or is done
  GoalPart measure;   // a quantity, a defined indicator or a deliverable
  GoalPart baseline;  // where things are now
  GoalPart target;    // end value or amount of change
  GoalPart source;    // the test, survey or record that the numbers come from
  GoalPart deadline;  // date, school year, term or time limit
  GoalPart vague;     // a soft verb or object with no quantity: the words that say nothing
  GoalPart activity;  // adults do, provide, train: the verb
  GoalPart compound;  // separate goals needing separate measures: where the second begins

  std::optional<double> baseline_value;
  std::optional<double> target_value;
  GoalUnit unit{};
  ChangeKind change{};
  Direction direction{};
  std::optional<Contradiction> amount_contradiction;
  std::optional<Contradiction> years_contradiction;
  std::optional<Date> deadline_date;  // last day; none when relative with nothing to count from, or without a year
  // "04/06/2027" is in April or in June: `deadline_date` takes the language's usual order, this is the other one.
  std::optional<Date> other_deadline_date;
};

// What the sentence is read against; every member may be left out.
struct GoalSetting {
  std::optional<Date> start;        // of the goal or plan: "within two years" counts from it
  std::optional<Date> end_of_year;  // last day of the school year that `start` lies in: "by the end of the school year"
};

// 30 June of the school year that a day lies in; a day in July or later belongs to the next one.
std::optional<Date> end_of_school_year(Date day);

// So that nobody waits at the first sentence: reads one. In a browser the words' index takes a millisecond, and the
// compiling of this code, which happens when it first runs, ten times as long.
void prepare_goal_reading(Language language);

// Well under a millisecond for a sentence; linear in its length. Any bytes are accepted, valid UTF-8 or not.
GoalReading read_goal(std::string_view text, Language language, const GoalSetting& setting = {});

}  // namespace waymark
