#include "core/file/json_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/file/json.hpp"
#include "core/file/limits.hpp"

namespace waymark {
namespace {

bool is_plain(char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; }

}  // namespace

void JsonText::separate() {
  const char last = text_.empty() ? '[' : text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
}

void JsonText::add(std::string_view plain) {
  separate();
  text_ += plain;
}

void JsonText::open(char bracket) {
  separate();
  text_ += bracket;
}

void JsonText::quote(std::string_view plain) {
  separate();
  text_ += '"';
  text_ += plain;
  text_ += '"';
}

void JsonText::whole(std::int64_t number) {
  std::array<char, 24> digits;
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  add({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

// The shortest text that gives the same number again, by the library that writes all other answers: wasm's standard
// library cannot write a double so yet.
void JsonText::value(double number) {
  if (!std::isfinite(number)) return value(nullptr);
  if (number == std::floor(number) && std::abs(number) < kMaxExactNumber)
    return whole(static_cast<std::int64_t>(number));
  std::array<char, 64> digits;
  const char* end = nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), number);
  add({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonText::value(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) return quote(text);
  add(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace waymark
