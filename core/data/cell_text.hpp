// The text of a cell made comparable, whatever spreadsheet it comes from: lower case, without accents, with plain
// digits, blanks, dashes and signs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Signs that stand for a word or a number: a tick, a cross, "½" and the like.
inline constexpr char kTick = '\x01';
inline constexpr char kCross = '\x02';
inline constexpr char kFraction = '\x03';

class CellText {
 public:
  explicit CellText(std::string_view text);

  // Without blanks at its ends, and never two in a row.
  const std::string& plain() const { return plain_; }

  // As it was written, without the blanks at its ends.
  std::string_view trimmed() const { return written(0, plain_.size()); }

  // As it was written, for a part of the plain text.
  std::string_view written(std::size_t begin, std::size_t end) const;

 private:
  std::string_view text_;
  std::string plain_;
  std::vector<std::size_t> begins_;  // of each plain character, in bytes of the text
  std::vector<std::size_t> ends_;
};

// The text without the apostrophe by which spreadsheets keep a number as text; one alone is the text itself.
std::string_view without_text_mark(std::string_view text);

// The plain text alone.
std::string plain_text(std::string_view text);

}  // namespace waymark
