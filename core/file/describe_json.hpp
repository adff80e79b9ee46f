// The tables, told: for the page's forms and for other programs (the JSON Schema of the plan file).
#pragma once

#include "core/file/json.hpp"

namespace waymark {

// {"nouns","sections","smartVariants","rules","limits","version"}
Json describe_model();

// JSON Schema, draft 2020-12.
Json plan_schema();

}  // namespace waymark
