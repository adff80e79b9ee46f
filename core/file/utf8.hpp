// UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark {

// Byte offset of the first thing that is not UTF-8, or nothing.
std::optional<std::size_t> find_bad_utf8(std::string_view text);

// Number of code points in valid UTF-8.
std::size_t utf8_length(std::string_view text);

}  // namespace waymark
