#include "core/sharing/plain_signs.hpp"

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
