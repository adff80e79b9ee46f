// Writes what the data of one measure say as JSON; shapes in core/file/progress_json.hpp.
#pragma once

#include "core/file/json.hpp"

namespace waymark {

struct MeasureProgress;

Json write_measure(const MeasureProgress& progress);

}  // namespace waymark
