#include "core/data/amount_scanner.hpp"

#include "core/data/cell_words.hpp"
#include "core/language/folding.hpp"

namespace waymark {

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

std::optional<Amount> AmountScanner::take_second_amount() {
  const std::size_t begin = at_;
  const bool is_bracket = take('(') || take('[');
  if (is_bracket || take('=') || take(':')) {
    const auto amount = take_amount();
    const bool is_closed = !is_bracket || take(')') || take(']');
    if (amount && is_closed && (amount->is_percent || amount->whole)) return amount;
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
  if (sign != 0) return CellProblem::none;
  const char c = plain_[at];
  const bool is_list = (c == ',' || c == ';' || c == '/' || c == '.' || c == '+' || c == '&') && begins_number(at + 1);
  return language::is_digit(c) || is_list ? CellProblem::several_numbers : CellProblem::none;
}

void AmountScanner::skip_signs() {
  while (at_ < plain_.size() && std::string_view(" -;:,").find(plain_[at_]) != std::string_view::npos) ++at_;
}

}  // namespace waymark
