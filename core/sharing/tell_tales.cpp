#include "core/sharing/tell_tales.hpp"

#include <algorithm>
#include <cmath>

#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

// Farther from a value than this nothing is rounded to it (is_rounding_of).
constexpr double kFarthest = 0.6;

template <class T>
void sort_once(std::vector<T>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

}  // namespace

void TellTales::settle() {
  // A number that is none has no place in an order, and is nobody's share.
  const auto is_none = [](const auto& share) { return !std::isfinite(share.first); };
  shares_.erase(std::remove_if(shares_.begin(), shares_.end(), is_none), shares_.end());
  counts_.erase(std::remove_if(counts_.begin(), counts_.end(), [](double count) { return !std::isfinite(count); }),
                counts_.end());
  sort_once(shares_);
  sort_once(counts_);
}

bool TellTales::has_share(double value, const SpeaksOf& speaks_of) const {
  const auto is_before = [](const auto& share, double bound) { return share.first < bound; };
  auto each = std::lower_bound(shares_.begin(), shares_.end(), value - kFarthest, is_before);
  for (; each != shares_.end() && each->first <= value + kFarthest; ++each)
    if (is_rounding_of(value, each->first) && speaks_of(*each->second)) return true;
  return false;
}

bool TellTales::has_count(double value) const { return std::binary_search(counts_.begin(), counts_.end(), value); }

}  // namespace waymark
