#include "core/data/amount_scanner.hpp"

#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

// "45 46", "3 + 4", "12:40", "45% → 46%"; but "45 (3 absent)" goes on with a note.
bool begins_number_behind_signs(std::string_view rest) {
  for (const char c : rest) {
    if (language::is_digit(c)) return true;
    if (language::is_letter(c) || c == '(' || c == '[') return false;
  }
  return false;
}

}  // namespace

void AmountScanner::skip_blank() {
  while (at_ < plain_.size() && plain_[at_] == ' ') ++at_;
}

bool AmountScanner::take(char c) {
  skip_blank();
  if (at_ >= plain_.size() || plain_[at_] != c) return false;
  ++at_;
  return true;
}

bool AmountScanner::take_approximate() {
  skip_blank();
  const std::size_t length = approximate_at(plain_, at_);
  at_ += length;
  return length != 0;
}

// The unit, and what is counted anyhow.
void AmountScanner::take_things() {
  skip_blank();
  const std::size_t end = at_ + unit_.size();
  const bool has_unit = !unit_.empty() && plain_.substr(at_, unit_.size()) == unit_ &&
                        (end >= plain_.size() || !language::is_letter(plain_[end]));
  at_ += has_unit ? unit_.size() : counted_thing_at(plain_, at_);
}

std::optional<Amount> AmountScanner::take_amount() {
  const std::size_t begin = at_;
  Amount amount;
  take('$');
  amount.is_negative = take('-');
  if (!amount.is_negative) take('+');
  take('$');
  skip_blank();
  const auto number = number_at(plain_, at_);
  if (!number) {
    at_ = begin;
    return std::nullopt;
  }
  amount.number = *number;
  at_ = number->end;
  skip_blank();
  const std::size_t percent = percent_at(plain_, at_);
  amount.is_percent = percent != 0;
  at_ += percent;
  take_things();
  skip_blank();
  if (amount.is_percent) return amount;
  const std::size_t before = at_;
  at_ += out_of_at(plain_, at_);
  skip_blank();
  if (at_ != before) amount.whole = number_at(plain_, at_);
  at_ = amount.whole ? amount.whole->end : before;
  if (amount.whole) take_things();
  return amount;
}

std::optional<Amount> AmountScanner::take_second_amount(const Amount& first) {
  const std::size_t begin = at_;
  const bool is_bracket = take('(') || take('[');
  const bool is_marked = is_bracket || take('=') || take(':');
  // Behind a comma only where one is the percentage and the other the counts: "45, 46" are two values.
  if (is_marked || take(',') || take(';')) {
    const auto amount = take_amount();
    const bool is_closed = !is_bracket || take(')') || take(']');
    const bool is_other_way = amount && ((first.is_percent && amount->whole) || (first.whole && amount->is_percent));
    if (amount && is_closed && (is_other_way || (is_marked && (amount->is_percent || amount->whole)))) return amount;
  }
  at_ = begin;
  return std::nullopt;
}

std::optional<WrittenNumber> AmountScanner::take_group_size() {
  const std::size_t begin = at_;
  const bool is_bracket = take('(') || take('[');
  take(',');
  if (take('n') && take('=')) {
    skip_blank();
    const auto number = number_at(plain_, at_);
    if (number) {
      at_ = number->end;
      if (!is_bracket || take(')') || take(']')) return number;
    }
  }
  at_ = begin;
  return std::nullopt;
}

// Nothing but a number and its unit up to the end: "45 - 3 absent" is a note, "45 - 50%" a range.
bool AmountScanner::ends_with_number(std::size_t at) const {
  AmountScanner rest(plain_.substr(at), unit_);
  return rest.take_amount().has_value() && rest.is_at_end();
}

// "0x10", "0xFF", "12B7": letters joined to digits on both sides, or behind the 0x of programs, are of no number.
bool AmountScanner::goes_on_as_code(std::size_t at) const {
  if (at == 0 || !language::is_digit(plain_[at - 1]) || !language::is_letter(plain_[at])) return false;
  if (plain_.substr(0, at + 1) == "0x") return true;
  while (at < plain_.size() && language::is_letter(plain_[at])) ++at;
  return at < plain_.size() && language::is_digit(plain_[at]);
}

CellProblem AmountScanner::problem_of_rest() const {
  std::size_t at = at_;
  while (at < plain_.size() && plain_[at] == ' ') ++at;
  const auto begins_number = [&](std::size_t place) {
    while (place < plain_.size() && plain_[place] == ' ') ++place;
    return place < plain_.size() && language::is_digit(plain_[place]);
  };
  if (at >= plain_.size()) return CellProblem::none;
  const std::size_t sign = range_sign_at(plain_, at);
  if (sign != 0 && begins_number(at + sign) && ends_with_number(at + sign)) return CellProblem::range;
  // "1,234.50-": of accounts.
  if (sign != 0 && at + sign == plain_.size()) return CellProblem::not_a_number;
  if (sign != 0) return CellProblem::none;
  if (multiplier_at(plain_, at) != 0 || plain_[at] == kFraction) return CellProblem::not_a_number;
  if (const std::size_t hours = hour_at(plain_, at); hours != 0 && begins_number(at + hours))
    return CellProblem::several_numbers;
  if (goes_on_as_code(at)) return CellProblem::not_a_number;
  return begins_number_behind_signs(plain_.substr(at)) ? CellProblem::several_numbers : CellProblem::none;
}

void AmountScanner::skip_signs() {
  while (at_ < plain_.size() && std::string_view(" -;:,").find(plain_[at_]) != std::string_view::npos) ++at_;
}

}  // namespace waymark
