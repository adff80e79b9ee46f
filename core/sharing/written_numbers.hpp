// Numbers as they stand in a sentence.
#pragma once

#include <string_view>
#include <vector>

namespace waymark {

struct WrittenNumber {
  std::size_t begin = 0;
  std::size_t end = 0;
  double value = 0;
  bool is_word = false;  // "five"
};

// All numbers of the text: 41, 1,200, 12.5 and 12,5, both ends of a range (4-6), and words from one to ninety-nine in
// English and Spanish. No parts of words (3rd, COVID19), dates (5/14, 2026-05-14) or sums of money.
std::vector<WrittenNumber> numbers_in(std::string_view text);

}  // namespace waymark
