// Complementary suppression: hides as many further counts as it takes that no guarded count can be worked out.
#pragma once

#include <cstdint>

#include "core/sharing/cells.hpp"

namespace waymark {

// Hides cells until the reach of every guarded cell covers the range it is guarded in. Parts are hidden before totals
// and smaller counts before larger ones, so the result does not depend on the order in which equal tables were filled.
// Where hidden cells and sums make a circle, which bounds alone cannot judge, tables are searched that agree with what
// is shown (witnesses.hpp). All this takes a bounded number of steps, for the whole and for the cells that hang
// together: once these are used up, all cells that hang together with an exposed one are hidden. Returns how many were
// taken.
std::int64_t suppress(CellTable& table);

}  // namespace waymark
