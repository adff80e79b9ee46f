// Numbers as people and spreadsheets write them: "1,234.5", "1.234,5", "1 234,5", "1'234", ".5", "1.2E+03".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/choice.hpp"

namespace waymark {

// Which mark parts the decimals where a number can be read both ways ("1,234"). `neither`: both group thousands, as in
// the Spanish of the United States, where either custom is met.
enum class DecimalMark : std::uint8_t { point, comma, neither };

// A number whose only mark stands before exactly three digits can be read two ways; every other number in one.
struct WrittenNumber {
  double value = 0;               // where `mark` is blank; else with the mark grouping thousands
  double decimal_value = 0;       // with the mark parting the decimals
  char mark = 0;                  // '.' or ',' where both readings are possible
  char evident_mark = 0;          // that parts the decimals beyond doubt; 0: says nothing
  std::size_t end = 0;            // in bytes of the text
  bool is_whole_as_read = false;  // no decimals were written
};

// The number that begins at `at`, without a sign before it. Takes plain text (core/data/cell_text.hpp). Nothing where
// there is none, or where its marks make no sense ("1.2.3", "12,34,5"); more digits than a double holds are cut off
// behind the decimal mark, and refused before it.
std::optional<WrittenNumber> number_at(std::string_view plain, std::size_t at);

bool is_decimal(const WrittenNumber& number, DecimalMark mark);

// How a column's numbers are written: by those that can only be read one way; where there is none, or they disagree, by
// the language: English has the point, Spanish either.
class DecimalMarkFinder {
 public:
  explicit DecimalMarkFinder(Language language) : language_(language) {}

  // Every number in the cell.
  void see(std::string_view plain);

  DecimalMark mark() const;
  bool is_evident() const { return points_ != commas_; }

 private:
  Language language_;
  bool points_ = false;
  bool commas_ = false;
};

}  // namespace waymark
