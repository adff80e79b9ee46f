// Rows of a table that are no data: those that sum up others.
#pragma once

#include <string_view>

namespace waymark {

// "Total", "Grand total:", "Subtotal Oct", "Promedio", "YTD". Takes plain text.
bool is_summary(std::string_view plain);

}  // namespace waymark
