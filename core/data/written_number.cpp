#include "core/data/written_number.hpp"

#include <array>
#include <string>
#include <vector>

#include "core/language/folding.hpp"

namespace waymark {
namespace {

using language::is_digit;

constexpr std::size_t kMostDigits = 15;  // that a double holds whatever they are
constexpr int kMostExponent = 15;

double power_of_ten(int exponent) {
  double power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

// Digits and the marks between them: "1.234,5" is {1 234 5} and {. ,}.
struct Pieces {
  std::vector<std::string> digits;
  std::string marks;
  std::size_t end = 0;
};

bool digits_at(std::string_view plain, std::size_t at, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    if (at + i >= plain.size() || !is_digit(plain[at + i])) return false;
  return at + count >= plain.size() || !is_digit(plain[at + count]);
}

// A blank or an apostrophe only ever groups thousands.
bool is_mark(std::string_view plain, std::size_t at, const Pieces& pieces) {
  const char c = plain[at];
  if (c == '.' || c == ',') return at + 1 < plain.size() && is_digit(plain[at + 1]);
  const bool is_group = pieces.digits.back().size() <= 3 && digits_at(plain, at + 1, 3);
  const bool is_first = pieces.marks.empty() || pieces.marks.back() == c;
  return (c == ' ' || c == '\'') && is_group && is_first;
}

Pieces split(std::string_view plain, std::size_t at) {
  Pieces pieces;
  pieces.digits.emplace_back();
  for (; at < plain.size(); ++at) {
    if (is_digit(plain[at])) {
      pieces.digits.back().push_back(plain[at]);
    } else if (is_mark(plain, at, pieces)) {
      pieces.marks.push_back(plain[at]);
      pieces.digits.emplace_back();
    } else {
      break;
    }
  }
  pieces.end = at;
  return pieces;
}

bool are_thousands(const Pieces& pieces, std::size_t groups) {
  if (pieces.digits.front().empty() || pieces.digits.front().size() > 3) return false;
  for (std::size_t i = 1; i < groups; ++i)
    if (pieces.digits[i].size() != 3) return false;
  return true;
}

std::optional<double> value_of(const Pieces& pieces, std::size_t groups) {
  std::string digits;
  for (std::size_t i = 0; i < groups; ++i) digits += pieces.digits[i];
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() > kMostDigits) return std::nullopt;
  std::string decimals = groups < pieces.digits.size() ? pieces.digits[groups] : std::string();
  decimals.resize(std::min(decimals.size(), kMostDigits - digits.size()));
  double whole = 0;
  for (const char digit : digits + decimals) whole = whole * 10 + (digit - '0');
  // Both are exact, so that the quotient is the double nearest to what was written.
  return whole / power_of_ten(static_cast<int>(decimals.size()));
}

// How many of the pieces stand before the decimals, and what the marks say. Nothing: they make no sense.
struct Shape {
  std::size_t groups = 0;
  char evident = 0;
  char ambiguous = 0;
};

std::optional<Shape> shape_of(const Pieces& pieces) {
  const std::string& marks = pieces.marks;
  const std::size_t all = pieces.digits.size();
  if (marks.empty()) return Shape{all, 0, 0};
  const char last = marks.back();
  const bool is_mixed = marks.find_first_not_of(last) != marks.npos;
  const bool is_repeated = marks.find(last) != marks.size() - 1;
  if (is_mixed) {
    const bool is_sound = !is_repeated && (last == '.' || last == ',') && are_thousands(pieces, all - 1) &&
                          marks.find_first_not_of(marks.front()) == marks.size() - 1;
    return is_sound ? std::optional(Shape{all - 1, last, 0}) : std::nullopt;
  }
  const bool can_group = are_thousands(pieces, all);
  if (last == ' ' || last == '\'') return can_group ? std::optional(Shape{all, 0, 0}) : std::nullopt;
  if (is_repeated) return can_group ? std::optional(Shape{all, last == '.' ? ',' : '.', 0}) : std::nullopt;
  const bool is_ambiguous = can_group && pieces.digits.front().front() != '0';
  return is_ambiguous ? Shape{all, 0, last} : Shape{all - 1, last, 0};
}

int exponent_at(std::string_view plain, std::size_t& at) {
  if (at + 1 >= plain.size() || plain[at] != 'e') return 0;
  std::size_t digit = at + 1;
  const bool is_negative = plain[digit] == '-';
  if (is_negative || plain[digit] == '+') ++digit;
  const std::size_t count = digits_at(plain, digit, 2) ? 2 : digits_at(plain, digit, 1) ? 1 : 0;
  if (count == 0) return 0;
  int exponent = 0;
  for (std::size_t i = 0; i < count; ++i) exponent = exponent * 10 + (plain[digit + i] - '0');
  if (exponent > kMostExponent) return 0;
  at = digit + count;
  return is_negative ? -exponent : exponent;
}

}  // namespace

std::optional<WrittenNumber> number_at(std::string_view plain, std::size_t at) {
  const bool begins = at < plain.size() && (is_digit(plain[at]) || ((plain[at] == '.' || plain[at] == ',') &&
                                                                    at + 1 < plain.size() && is_digit(plain[at + 1])));
  if (!begins) return std::nullopt;
  Pieces pieces = split(plain, at);
  const auto shape = shape_of(pieces);
  if (!shape) return std::nullopt;
  const auto value = value_of(pieces, shape->groups);
  if (!value) return std::nullopt;
  WrittenNumber number;
  number.value = *value;
  number.evident_mark = shape->evident;
  number.is_whole_as_read = shape->groups == pieces.digits.size();
  number.mark = shape->ambiguous;
  if (number.mark != 0) number.decimal_value = value_of(pieces, 1).value_or(*value);
  const int exponent = exponent_at(plain, pieces.end);
  const double power = power_of_ten(exponent < 0 ? -exponent : exponent);
  for (double* each : {&number.value, &number.decimal_value}) *each = exponent < 0 ? *each / power : *each * power;
  // "12." at the end of a cell.
  if (pieces.end + 1 == plain.size() && plain[pieces.end] == '.') ++pieces.end;
  number.end = pieces.end;
  return number;
}

bool is_decimal(const WrittenNumber& number, DecimalMark mark) {
  if (number.mark == 0) return false;
  return mark == (number.mark == '.' ? DecimalMark::point : DecimalMark::comma);
}

void DecimalMarkFinder::see(std::string_view plain) {
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const auto number = number_at(plain, at);
    if (!number) {
      while (at + 1 < plain.size() && is_digit(plain[at])) ++at;
      continue;
    }
    points_ = points_ || number->evident_mark == '.';
    commas_ = commas_ || number->evident_mark == ',';
    at = number->end > at ? number->end - 1 : at;
  }
}

DecimalMark DecimalMarkFinder::mark() const {
  if (is_evident()) return points_ ? DecimalMark::point : DecimalMark::comma;
  return language_ == Language::es ? DecimalMark::neither : DecimalMark::point;
}

}  // namespace waymark
