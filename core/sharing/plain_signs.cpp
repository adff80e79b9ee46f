#include "core/sharing/plain_signs.hpp"

#include "core/rules/folding.hpp"

namespace waymark {
namespace {

// U+2010 to U+2015 are dashes, U+2018 to U+201B single quotes, U+201C to U+201F double ones.
char plain(unsigned char last) {
  if (last >= 0x90 && last <= 0x95) return '-';
  if (last >= 0x98 && last <= 0x9B) return '\'';
  return last >= 0x9C && last <= 0x9F ? '"' : ' ';
}

// U+00A0 to U+00BF, but for ª, µ and º.
bool is_latin_sign(unsigned char last) {
  return last >= 0xA0 && last <= 0xBF && last != 0xAA && last != 0xB5 && last != 0xBA;
}

}  // namespace

std::string with_plain_digits(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool may_be_digit = text.substr(i, 2) == "\xEF\xBC" && i + 2 < text.size();  // U+FF10 to U+FF19
    const int digit = may_be_digit ? static_cast<unsigned char>(text[i + 2]) - 0x90 : -1;
    const bool is_digit = digit >= 0 && digit <= 9;
    result += is_digit ? static_cast<char>('0' + digit) : text[i];
    if (is_digit) i += 2;
  }
  return result;
}

std::string plain_letters(std::string_view word) {
  constexpr std::string_view kPlain = "aaaaaa.ceeeeiiii.nooooo.ouuuuy";  // U+00C0 on; U+00E0 on are the small ones
  std::string result;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto next = static_cast<unsigned char>(i + 1 < word.size() ? word[i + 1] : '\0');
    if (word[i] == '\xCC') {  // an accent by itself
      ++i;
    } else if (word[i] == '\xC3' && next >= 0x80) {
      const std::size_t letter = (next - 0x80u) % 0x20u;
      const char plain = letter < kPlain.size() ? kPlain[letter] : '.';
      result += plain == '.' ? static_cast<char>(next) : plain;
      ++i;
    } else {
      result += folded(word[i]);
    }
  }
  return result;
}

std::string with_plain_signs(std::string_view text) {
  std::string result(text);
  for (std::size_t i = 0; i + 1 < result.size(); ++i) {
    const auto last = static_cast<unsigned char>(result[i + 1]);
    if (result[i] == '\xC2' && is_latin_sign(last)) {
      result.replace(i, 2, 2, ' ');
    } else if (result[i] == '\xE2' && last == 0x80 && i + 2 < result.size()) {
      const char sign = plain(static_cast<unsigned char>(result[i + 2]));
      result.replace(i, 3, {sign, ' ', ' '});
    }
  }
  return result;
}

}  // namespace waymark
