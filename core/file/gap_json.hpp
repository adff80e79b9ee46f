// Writes what the data of two groups say as JSON; shapes in core/file/progress_json.hpp.
#pragma once

#include "core/file/json_text.hpp"

namespace waymark {

struct GapLook;
struct GapProgress;

// The looks of ten years are most of what there is to tell; those who draw need the last one only.
enum class Looks : bool { last_only, all };

void write_gap(JsonText& text, const GapProgress& gap, Looks looks);
void write(JsonText& text, const GapLook& look);

}  // namespace waymark
