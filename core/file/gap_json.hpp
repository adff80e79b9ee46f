// Writes what the data of two groups say as JSON; shapes in core/file/progress_json.hpp.
#pragma once

#include "core/file/json_text.hpp"

namespace waymark {

struct GapProgress;

void write(JsonText& text, const GapProgress& gap);

}  // namespace waymark
