#include "core/model/position.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 62;
constexpr std::size_t kWhole = 4;  // digits before anything was squeezed in
constexpr std::size_t kLongest = 256;

int digit_at(std::string_view key, std::size_t index) {
  return index < key.size() ? static_cast<int>(kDigits.find(key[index])) : 0;
}

// Counts the first four digits up or down by one; empty when they would overflow.
std::string stepped(std::string_view key, int by) {
  std::string whole(key.substr(0, kWhole));
  for (std::size_t i = kWhole; i-- > 0;) {
    const int digit = digit_at(whole, i) + by;
    if (digit >= 0 && digit < kBase) {
      whole[i] = kDigits[static_cast<std::size_t>(digit)];
      return whole;
    }
    whole[i] = by > 0 ? kDigits.front() : kDigits.back();
  }
  return {};
}

std::string filled(std::string key) {
  key.resize(std::max(key.size(), kWhole), kDigits.front());
  return key;
}

char digit_between(int low, int high) { return kDigits[static_cast<std::size_t>((low + high) / 2)]; }

// The shortest key between the two, seen as fractions; an empty `before` stands for 1.
std::string middle(std::string_view after, std::string_view before) {
  std::string key;
  bool is_bounded = !before.empty();
  for (std::size_t i = 0;; ++i) {
    const int low = digit_at(after, i);
    const int high = is_bounded ? digit_at(before, i) : kBase;
    if (high - low > 1) {
      key += digit_between(low, high);
      return filled(std::move(key));
    }
    key += kDigits[static_cast<std::size_t>(low)];
    if (high > low) is_bounded = false;
  }
}

}  // namespace

bool is_position(std::string_view key) {
  return key.size() >= kWhole && key.size() <= kLongest &&
         std::all_of(key.begin(), key.end(), [](char c) { return kDigits.find(c) != kDigits.npos; }) &&
         (key.size() == kWhole || key.back() != kDigits.front());
}

std::string position_between(std::string_view after, std::string_view before) {
  if (after.empty() && before.empty()) return "U000";
  if (before.empty()) {
    std::string next = stepped(after, +1);
    return next.empty() ? middle(after, before) : next;
  }
  if (after.empty()) {
    std::string previous = stepped(before, -1);
    return previous.empty() ? middle(after, before) : previous;
  }
  if (after >= before) return middle(after, {});  // twins from two copies: there is no room between them
  return middle(after, before);
}

}  // namespace waymark
