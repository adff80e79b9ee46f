// Ids that a field names.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

inline bool names(const std::vector<std::string>& ids, std::string_view wanted) {
  return std::find(ids.begin(), ids.end(), wanted) != ids.end();
}

inline bool have_common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& id) { return names(b, id); });
}

}  // namespace waymark
