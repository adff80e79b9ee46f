// The cells of an observation that could not be read, as they were typed. They stand together in Observation::as_typed:
// the text alone where it is that of the value, else each with the name of its field ("date: Octember 5 | value: abt
// 40").
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

enum class AsideCell : std::uint8_t { date, value, numerator, denominator, group, by };
inline constexpr std::size_t kAsideCells = 6;

class KeptAside {
 public:
  KeptAside() = default;
  explicit KeptAside(std::string_view as_typed);

  std::string& operator[](AsideCell cell) { return texts_[static_cast<std::size_t>(cell)]; }
  const std::string& operator[](AsideCell cell) const { return texts_[static_cast<std::size_t>(cell)]; }

  bool is_empty() const;
  std::string text() const;

 private:
  std::array<std::string, kAsideCells> texts_;
};

}  // namespace waymark
