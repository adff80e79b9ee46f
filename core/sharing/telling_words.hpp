// Words that tell how many students without a number: "both students", "the only Native student", "none of the 14
// girls", "half of the 18 boys", "the third suspension".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace waymark {

struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Those that tell of fewer students than the limit, or of none or all of a group whose size is told. What comes third
// or fifth is told of certain students only where something was found; else it is a rule ("call home at the third
// referral").
std::vector<TextSpan> telling_words(std::string_view text, int limit, bool has_ordinals);

}  // namespace waymark
