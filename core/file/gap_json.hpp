// Writes what the data of two groups say as JSON; shapes in core/file/progress_json.hpp.
#pragma once

#include "core/file/json.hpp"

namespace waymark {

struct GapProgress;

Json write_gap(const GapProgress& gap);

}  // namespace waymark
