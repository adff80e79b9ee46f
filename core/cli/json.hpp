// JSON as the command uses it: members stay in the order in which they were written.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace waymark::cli {

using Json = nlohmann::ordered_json;

// On one line. File names and details of errors can hold bytes that are no UTF-8; those are shown as U+FFFD.
inline std::string one_line(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace waymark::cli
