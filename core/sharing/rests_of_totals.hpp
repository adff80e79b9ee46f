// What totals have beyond their parts: a group that nobody wrote down and everybody can work out.
#pragma once

#include "core/sharing/sums_of_day.hpp"

namespace waymark {

// Rests that are small are guarded. All figures are of one day and may have to do with each other.
void add_rests_of_totals(const std::vector<DayFigure>& day, CountTable& table);

}  // namespace waymark
