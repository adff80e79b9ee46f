// Numbers of measures as rules compare and name them.
#pragma once

#include <string>

#include "core/model/measure.hpp"

namespace waymark {

// The number as somebody would write it, with two decimals at the most: "40", "26.2".
std::string figure(double value);

bool is_percent(const Measure& measure);

// Whether the measure's values are shares of a whole, which lie between 0 and 100. A change in percent ("growth") can
// lie anywhere and is none.
bool is_share(const Measure& measure);

inline bool is_possible_share(double value) { return value >= 0 && value <= 100; }

}  // namespace waymark
