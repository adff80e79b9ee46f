#include "core/cli/text.hpp"

#include <algorithm>

namespace waymark::cli {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// UTF-8: every byte of a character but the first is 10xxxxxx.
bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

}  // namespace

std::string for_terminal(std::string text) {
  std::replace_if(text.begin(), text.end(), is_control, ' ');
  return text;
}

std::string shortened(std::string_view text, std::size_t limit) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (starts_character(text[i]) && ++characters > limit) return for_terminal(std::string(text.substr(0, i))) + "…";
  return for_terminal(std::string(text));
}

}  // namespace waymark::cli
