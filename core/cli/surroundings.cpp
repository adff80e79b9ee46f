#include "core/cli/surroundings.hpp"

#include <algorithm>
#include <ctime>
#include <random>
#include <string_view>

namespace waymark::cli {

std::string today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  char text[sizeof "YYYY-MM-DD"];
  std::strftime(text, sizeof text, "%Y-%m-%d", &local);
  return text;
}

std::string random_name(std::size_t length) {
  // As in the page: without l, o, 0 and 1, which people confuse when they read a name out.
  constexpr std::string_view kLetters = "abcdefghijkmnpqrstuvwxyz23456789";
  std::random_device device;
  std::uniform_int_distribution<std::size_t> any(0, kLetters.size() - 1);
  std::string name(length, ' ');
  std::generate(name.begin(), name.end(), [&] { return kLetters[any(device)]; });
  return name;
}

}  // namespace waymark::cli
