#include "core/data/kept_aside.hpp"

#include <algorithm>
#include <optional>

namespace waymark {
namespace {

constexpr std::string_view kBetween = " | ";
constexpr std::string_view kNames[kAsideCells] = {
    "date: ", "value: ", "numerator: ", "denominator: ", "group: ", "by: "};

std::optional<AsideCell> named_at(std::string_view text, std::size_t at) {
  for (std::size_t i = 0; i < kAsideCells; ++i)
    if (text.substr(at, kNames[i].size()) == kNames[i]) return static_cast<AsideCell>(i);
  return std::nullopt;
}

// Where the next named text begins: the cells themselves may hold a "|".
std::size_t next_part(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find(kBetween, from); at != text.npos; at = text.find(kBetween, at + 1))
    if (named_at(text, at + kBetween.size())) return at;
  return text.size();
}

}  // namespace

KeptAside::KeptAside(std::string_view as_typed) {
  if (!named_at(as_typed, 0)) {
    (*this)[AsideCell::value] = as_typed;
    return;
  }
  for (std::size_t at = 0; at < as_typed.size();) {
    const AsideCell cell = *named_at(as_typed, at);
    const std::size_t begin = at + kNames[static_cast<std::size_t>(cell)].size();
    const std::size_t end = next_part(as_typed, begin);
    (*this)[cell] = as_typed.substr(begin, end - begin);
    at = std::min(end + kBetween.size(), as_typed.size());
  }
}

bool KeptAside::is_empty() const {
  return std::all_of(texts_.begin(), texts_.end(), [](const std::string& each) { return each.empty(); });
}

std::string KeptAside::text() const {
  const std::string& value = (*this)[AsideCell::value];
  const auto filled =
      std::count_if(texts_.begin(), texts_.end(), [](const std::string& each) { return !each.empty(); });
  if (filled == 1 && !value.empty() && !named_at(value, 0)) return value;
  std::string all;
  for (std::size_t i = 0; i < kAsideCells; ++i) {
    if (texts_[i].empty()) continue;
    if (!all.empty()) all += kBetween;
    all.append(kNames[i]).append(texts_[i]);
  }
  return all;
}

}  // namespace waymark
