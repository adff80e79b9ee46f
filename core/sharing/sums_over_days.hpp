// Counts of days in a row that make up a later one: months and their year.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/sharing/count_table.hpp"

namespace waymark {

// Of measures of one family (families.hpp) only.
void add_sums_over_days(const std::vector<Figure>& figures,
                        const std::unordered_map<const Measure*, std::size_t>& families, CountTable& table);

}  // namespace waymark
