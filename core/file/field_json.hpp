// One field's content as JSON, in both directions, with all its limits: the only place where they are checked, for
// files and for edits alike.
#pragma once

#include <string>

#include "core/file/json.hpp"
#include "core/model/value.hpp"

namespace waymark {

// `path` is where the value stands, for the error. null means blank. Line ends become \n; in one-line text they become
// spaces. Throws Refused: wrong-type, too-long, control-character, out-of-range, bad-date, bad-choice, bad-id,
// too-many.
Value read_value(const Json& json, const Field& field, const std::string& path);

// null where blank. Not for lists.
Json write_value(const Entity& entity, const Field& field);

// An id as files and edits may carry it. Throws wrong-type or bad-id.
std::string read_id(const Json& json, const std::string& path);

// A number as people write it: 45, not 45.0.
Json number_json(double number);

}  // namespace waymark
