// A text that grew when words were put into it still has to fit its field, or the copy could not be opened.
#pragma once

#include <string>

namespace waymark {

// At most that many characters (code points), cut between two of them.
inline std::string fitting(std::string text, std::size_t most) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_character = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (begins_character && ++count > most) return text.substr(0, i);
  }
  return text;
}

}  // namespace waymark
