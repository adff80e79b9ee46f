#include "core/sharing/written_numbers.hpp"

#include <algorithm>
#include <iterator>

#include "core/rules/private_tokens.hpp"
#include "core/sharing/number_words.hpp"
#include "core/sharing/sentences.hpp"

namespace waymark {
namespace {

std::size_t digits_from(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

bool is_sign_before_digit(std::string_view text, std::size_t at, std::string_view signs) {
  return at + 1 < text.size() && signs.find(text[at]) != signs.npos && is_digit(text[at + 1]);
}

double value_of_digits(std::string_view digits) {
  double value = 0;
  for (const char c : digits)
    if (is_digit(c)) value = value * 10 + (c - '0');
  return value;
}

// From the first digit on. Three digits after a comma are thousands, fewer are decimals as Spanish writes them.
WrittenNumber number_at(std::string_view text, std::size_t begin) {
  std::size_t end = digits_from(text, begin);
  while (is_sign_before_digit(text, end, ",") && digits_from(text, end + 1) == end + 4)
    end = digits_from(text, end + 1);
  double value = value_of_digits(text.substr(begin, end - begin));
  if (is_sign_before_digit(text, end, ".,")) {
    const std::size_t last = digits_from(text, end + 1);
    double unit = 0.1;
    for (std::size_t i = end + 1; i < last; ++i, unit /= 10) value += unit * (text[i] - '0');
    end = last;
  }
  return {begin, end, value, false};
}

// "2026-05-14" and "555-201-3344", but not "4-6".
bool is_in_chain(std::string_view text, const WrittenNumber& number) {
  std::size_t joints = 0;
  std::size_t end = number.end;
  while (is_sign_before_digit(text, end, "-")) end = digits_from(text, end + 1), ++joints;
  std::size_t begin = number.begin;
  while (begin > 1 && text[begin - 1] == '-' && is_digit(text[begin - 2])) {
    for (--begin; begin > 0 && is_digit(text[begin - 1]);) --begin;
    ++joints;
  }
  return joints > 1;
}

// "41/50" is a share; "5/14/2026", "2026-05-14", "$40" and "3rd" are no numbers of anything here.
bool stands_alone(std::string_view text, const WrittenNumber& number) {
  const char before = number.begin > 0 ? text[number.begin - 1] : ' ';
  const char after = number.end < text.size() ? text[number.end] : ' ';
  const bool is_ordinal = after == '.' && text.substr(number.end + 1, 1) == "\xC2";                // "6.º"
  const bool is_of_word = before == '-' && number.begin > 1 && is_letter(text[number.begin - 2]);  // "K-6"
  const bool is_times = (after == 'x' || after == 'X') &&
                        (number.end + 1 == text.size() || !is_letter(text[number.end + 1]));  // "4x suspended"
  if (is_letter(before) || (is_letter(after) && !is_times) || is_ordinal || is_of_word) return false;
  return before != '$' && before != '#' && !is_in_chain(text, number);
}

// "IV students": Roman numbers only right before students, and after no name ("Spanish III students").
int roman_number(std::string_view text, const Token& word) {
  constexpr std::string_view kRoman[] = {"II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  const auto found = std::find(std::begin(kRoman), std::end(kRoman), word.text);
  if (found == std::end(kRoman) || !is_word_for_students(after(text, word))) return 0;
  const Token earlier = before(text, word);
  const bool is_name = earlier.is_word() && is_upper(earlier.text[0]) && !before(text, earlier).is(".") &&
                       !earlier.is_one_of({"the", "our", "these", "only", "all", "los", "las"});
  return is_name ? 0 : static_cast<int>(found - std::begin(kRoman)) + 2;
}

}  // namespace

std::vector<WrittenNumber> numbers_in(std::string_view text) {
  std::vector<WrittenNumber> numbers;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const WrittenNumber number = number_at(text, at);
    if (stands_alone(text, number)) numbers.push_back(number);
    at = number.end - 1;
  }
  std::size_t done = 0;
  any_word(text, [&](const Token& word) {
    if (word.begin < done) return false;
    NumberWord number = number_word(text, word);
    if (const int roman = roman_number(text, word)) number = {roman, word.end()};
    if (number.value == 0) return false;
    numbers.push_back({word.begin, number.end, static_cast<double>(number.value), true});
    done = number.end;
    return false;
  });
  std::sort(numbers.begin(), numbers.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return numbers;
}

}  // namespace waymark
