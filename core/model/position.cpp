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

bool is_zero(std::string_view key) { return key.find_first_not_of(kDigits.front()) == key.npos; }

// Counts the first four digits up or down by one; empty when they would overflow, or come down to 0000.
std::string stepped(std::string_view key, int by) {
  std::string whole(key.substr(0, kWhole));
  for (std::size_t i = kWhole; i-- > 0;) {
    const int digit = digit_at(whole, i) + by;
    if (digit >= 0 && digit < kBase) {
      whole[i] = kDigits[static_cast<std::size_t>(digit)];
      return is_zero(whole) ? std::string() : whole;
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

// The shortest key between the two, seen as fractions; an empty `before` stands for 1. Ends, since `before` is not 0.
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
         (key.size() == kWhole ? !is_zero(key) : key.back() != kDigits.front());
}

std::string position_between(std::string_view after, std::string_view before) {
  if (after.empty() && before.empty()) return "U000";
  if (!before.empty() && after >= before) return {};
  std::string key;
  if (before.empty()) key = stepped(after, +1);
  if (after.empty()) key = stepped(before, -1);
  if (key.empty()) key = middle(after, before);
  return key.size() <= kLongest ? key : std::string();
}

}  // namespace waymark
