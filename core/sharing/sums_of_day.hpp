// Figures of one day that make up others.
//
// Nobody says in a plan that one measure is the total of others, so sums are found by what the numbers are; among many
// numbers some make up others by chance, so what is tried follows from what the figures are of: a total and the same
// group of every other measure, both groups of a measure, all that are left but one. Every combination is tried of a
// few only, and only under a total whose name is as general as theirs.
#pragma once

#include <vector>

#include "core/sharing/count_table.hpp"
#include "core/sharing/outcome_words.hpp"

namespace waymark {

// A figure of the day.
struct DayFigure {
  std::size_t index = 0;  // among all figures
  const Figure* figure = nullptr;
  const Topic* topic = nullptr;
};

// A count of a figure of the day, which may be part of another.
struct DayCount {
  const DayFigure* of = nullptr;
  std::size_t cell = 0;
};

// All are of one day and may have to do with each other.
void add_sums_of_day(const std::vector<DayFigure>& day, CountTable& table);

}  // namespace waymark
