// Writes what the data of one measure say as JSON; shapes in core/file/progress_json.hpp.
#pragma once

#include "core/file/gap_json.hpp"

namespace waymark {

struct MeasureProgress;

void write_measure(JsonText& text, const MeasureProgress& progress, Looks looks);

}  // namespace waymark
