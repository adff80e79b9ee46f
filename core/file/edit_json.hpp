// Edit requests, as the page sends them, to the core's edits.
#pragma once

#include <string_view>
#include <vector>

#include "core/edit/editor.hpp"
#include "core/file/json.hpp"

namespace waymark {

struct EditRequest {
  std::vector<Edit> edits;
  Occasion occasion;
};

// A list of edits, {"op":"set","id":..,"field":..,"value":..} and so on, as the request below has it.
std::vector<Edit> read_edits(const Json& edits, Editor& editor);

// "at" and "group" of a request, where they are there.
Occasion read_occasion(const Json& request);

// {"edits":[{"op":"set","id":..,"field":..,"value":..}, ...], "at": milliseconds, "group": text}. What an edit inserts
// gets new ids from the editor, below it as well. Throws Refused: bad-request, unknown-entity, unknown-field,
// unknown-list, and whatever reading a value throws.
EditRequest read_edit_request(std::string_view text, Editor& editor);

}  // namespace waymark
