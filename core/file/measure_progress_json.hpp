// Writes what the data of one measure say as JSON; shapes in core/file/progress_json.hpp.
#pragma once

#include "core/file/json_text.hpp"

namespace waymark {

struct MeasureProgress;

void write(JsonText& text, const MeasureProgress& progress);

}  // namespace waymark
