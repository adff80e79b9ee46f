// How much a plan file may hold. The limits are far above any real plan (a large district's is about 5 MB) and low
// enough that a hostile or broken file cannot exhaust a school laptop's memory.
#pragma once

#include <cstddef>

namespace waymark {

inline constexpr std::size_t kMaxFileBytes = 64u * 1024 * 1024;
inline constexpr std::size_t kMaxDepth = 64;           // of nested arrays and objects
inline constexpr std::size_t kMaxUnknownDepth = 24;    // of one member that this version does not know
inline constexpr std::size_t kMaxValues = 4'000'000;   // JSON values in one file
inline constexpr std::size_t kMaxReferences = 10'000;  // in one field
inline constexpr std::size_t kMaxIdLength = 64;

// From here on a double no longer holds every whole number, so a file that is read and written would change.
inline constexpr double kMaxExactNumber = 9007199254740992.0;  // 2^53

}  // namespace waymark
