// Amounts in a sentence, and what each of them is: where things are, where they should be, or part of a definition.
#pragma once

#include <optional>
#include <vector>

#include "core/language/sentence.hpp"
#include "core/language/time_expression.hpp"

namespace waymark::language {

enum class QuantityUnit : std::uint8_t {
  none,
  percent,            // 5%
  percentage_points,  // 5 percentage points, 5% points
  points,             // 5 points: of percentages or of a score, which the sentence decides
  level,
  years,
  percentile,  // the 65th percentile
  score,       // 3 out of 4
  people,      // 20 students
  multiple,    // double
};

enum class QuantityRole : std::uint8_t {
  none,
  definition,  // "17 or better on the ACT", "10% of days": says what is counted
  baseline,
  end_value,  // "to 80%"
  change,     // "by 5 points"
};

struct Quantity {
  Stretch stretch;
  double value = 0;
  QuantityUnit unit = QuantityUnit::none;
  QuantityRole role = QuantityRole::none;
  bool is_range = false;
  std::size_t time = kNoTime;  // of the times, the one that it goes with: "45% in 2024"

  static constexpr std::size_t kNoTime = static_cast<std::size_t>(-1);
};

// In the order of the text; marks their tokens. Times, year groups and labels have to be marked before.
std::vector<Quantity> find_quantities(Sentence& sentence);

}  // namespace waymark::language
