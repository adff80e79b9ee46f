// Numbers as the rules' sentences show them.
#pragma once

#include <cstdio>
#include <string>

namespace waymark {

// "60", "12.5": no more digits than were entered.
inline std::string plain_number(double value) {
  char text[32];
  const int length = std::snprintf(text, sizeof text, "%.10g", value);
  return {text, static_cast<std::size_t>(length)};
}

}  // namespace waymark
