// Products of counts as whole numbers. A double holds 2^53, and three counts multiplied are soon beyond that.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>

namespace waymark {

__extension__ using WideInteger = __int128;

// Counts of a plan are below 1e9 and factors below 1e4, so three of them with six decimals stay below 2^127.
inline constexpr double kLargestCount = 1e9;
inline constexpr double kLargestFactor = 1e4;
inline constexpr std::int64_t kFactorUnits = 1'000'000;

inline std::optional<std::int64_t> as_whole(double count) {
  const bool is_whole = count >= 0 && count <= kLargestCount && count == std::floor(count);
  return is_whole ? std::optional(static_cast<std::int64_t>(count)) : std::nullopt;
}

// The factor in millionths, where it has no more decimals than that: 2.5 is 2'500'000. Doubles keep 15 digits, so what
// was written with six decimals is told from its neighbours.
inline std::optional<std::int64_t> in_millionths(double factor) {
  if (!(factor >= 0 && factor <= kLargestFactor)) return std::nullopt;
  const double millionths = std::round(factor * kFactorUnits);
  const bool is_exact = std::abs(factor * kFactorUnits - millionths) <= 1e-6;
  return is_exact ? std::optional(static_cast<std::int64_t>(millionths)) : std::nullopt;
}

}  // namespace waymark
