// Sizes of groups that nobody wrote down and that a total gives away.
#pragma once

#include "core/sharing/sums_of_day.hpp"

namespace waymark {

// `parts` make up the count of `total`. Where the total's size is told and those of all parts but one, the one's can be
// worked out: it is guarded where it is small, and the part is hidden where it tells of few in a group of that size.
void work_out_size(const std::vector<DayFigure>& day, std::size_t total, const std::vector<DayCount>& parts,
                   CountTable& table);

}  // namespace waymark
