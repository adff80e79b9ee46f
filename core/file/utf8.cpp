#include "core/file/utf8.hpp"

#include <algorithm>

namespace waymark {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) { return static_cast<unsigned char>(text[index]); }

// Least and greatest second byte after a leading byte (Unicode 15, table 3-7); the others are 80..BF.
struct Sequence {
  std::size_t length;
  unsigned low, high;
};

std::optional<Sequence> sequence_of(unsigned lead) {
  if (lead < 0x80) return Sequence{1, 0, 0};
  if (lead < 0xC2 || lead > 0xF4) return std::nullopt;
  if (lead < 0xE0) return Sequence{2, 0x80, 0xBF};
  if (lead == 0xE0) return Sequence{3, 0xA0, 0xBF};
  if (lead == 0xED) return Sequence{3, 0x80, 0x9F};
  if (lead < 0xF0) return Sequence{3, 0x80, 0xBF};
  if (lead == 0xF0) return Sequence{4, 0x90, 0xBF};
  if (lead == 0xF4) return Sequence{4, 0x80, 0x8F};
  return Sequence{4, 0x80, 0xBF};
}

bool is_continued(std::string_view text, std::size_t start, const Sequence& sequence) {
  if (start + sequence.length > text.size()) return false;
  const unsigned second = byte_at(text, start + 1);
  if (second < sequence.low || second > sequence.high) return false;
  for (std::size_t i = 2; i < sequence.length; ++i)
    if ((byte_at(text, start + i) & 0xC0) != 0x80) return false;
  return true;
}

}  // namespace

std::optional<std::size_t> find_bad_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto sequence = sequence_of(byte_at(text, i));
    if (!sequence || (sequence->length > 1 && !is_continued(text, i, *sequence))) return i;
    i += sequence->length;
  }
  return std::nullopt;
}

std::size_t utf8_length(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace waymark
