// Takes numbers out of sentences that tell of few students, or that would give a withheld number away.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/sharing/tell_tales.hpp"

namespace waymark {

// What a text is about decides how much of it is taken for a count of students.
enum class TextKind : std::uint8_t {
  work,      // what adults do ("groups of 4 students"): only counts that are plainly of certain students
  results,   // what was found or is wanted: every count of students
  evidence,  // what was found: shares of none and of all as well
};

struct TextRules {
  int limit = 0;
  const TellTales& tales;
  TellTales::SpeaksOf speaks_of;  // the text
  std::string mark;               // what stands in a number's place
};

// The text without those numbers.
std::string withhold_numbers(std::string_view text, TextKind kind, const TextRules& rules);

// Counts of students that the text tells.
std::vector<double> counts_told(std::string_view text);

}  // namespace waymark
