// Counts that go on from date to date ("year to date"): the difference of two of them is the count of those who came in
// between, and can be small where neither of them is.
#pragma once

#include <vector>

#include "core/sharing/figures.hpp"

namespace waymark {

// Hides values until those that are left differ by nothing or by the limit at least. The last value before the count
// begins anew says most and is kept first. A series is a running total where its name or unit says so, and where it
// never falls, has three values or more, and is meant to fall.
void hide_small_differences(std::vector<Figure>& figures, int limit);

}  // namespace waymark
