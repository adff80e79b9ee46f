#include "core/language/folding.hpp"

#include <cstdint>

namespace waymark::language {
namespace {

// U+00C0 to U+00FF: upper case, then lower case, in the same order.
constexpr std::string_view kLatin1 = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
constexpr std::uint32_t kBroken = 0xFFFD;

bool continues(std::string_view text, std::size_t place) {
  return place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80;
}

struct CodePoint {
  std::uint32_t value;
  std::size_t bytes;
};

CodePoint decode(std::string_view text, std::size_t place) {
  const auto first = static_cast<unsigned char>(text[place]);
  const std::size_t bytes = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
  if (bytes == 1) return {first < 0x80 ? first : kBroken, 1};
  std::uint32_t value = first & (0x7Fu >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if (!continues(text, place + i)) return {kBroken, 1};
    value = value << 6 | (static_cast<unsigned char>(text[place + i]) & 0x3F);
  }
  return {value, bytes};
}

char fold_sign(std::uint32_t value) {
  switch (value) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
      return '-';
    case 0x2014:
    case 0x2015:
      return ';';  // a dash between clauses
    case 0x2018:
    case 0x2019:
    case 0x02BC:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0xAB:
    case 0xBB:
      return '"';
    case 0x2192:
    case 0x279C:
      return '>';  // an arrow between two values
    case 0x2264:
    case 0x2265:
      return '<';
    case 0x2026:
      return '.';
    case 0xBA:
    case 0xB0:
      return 'o';  // ordinal: 3.º
    case 0xAA:
      return 'a';
    default:
      return 0;
  }
}

bool is_space(std::uint32_t value) {
  return value <= 0x20 || value == 0x7F || (value >= 0x80 && value <= 0xA0) || (value >= 0x2000 && value <= 0x200F) ||
         value == 0x2022 || value == 0x202F || value == 0x3000 || value == 0xFEFF || value == 0xAD;
}

}  // namespace

FoldedCharacter fold_at(std::string_view text, std::size_t place) {
  const auto [value, bytes] = decode(text, place);
  if (is_space(value)) return {' ', bytes, false};
  if (value < 0x80) {
    const bool is_capital = value >= 'A' && value <= 'Z';
    return {static_cast<char>(is_capital ? value + 32 : value), bytes, is_capital};
  }
  if (value >= 0xC0 && value <= 0xFF) return {kLatin1[value - 0xC0], bytes, value < 0xDF && value != 0xD7};
  if (const char sign = fold_sign(value)) return {sign, bytes, false};
  return {'x', bytes, false};
}

}  // namespace waymark::language
