// Where the reader of a school calendar's line stands, and the small things that it can take from there.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/calendar/day_tokens.hpp"

namespace waymark {

class DayCursor {
 public:
  explicit DayCursor(const DayTokens& tokens) : tokens_(tokens) {}

  std::size_t place() const { return at_; }
  void go_to(std::size_t place) { at_ = place; }
  void skip(std::size_t tokens) { at_ += tokens; }

  const DayToken* look(std::size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
  }
  bool is_sign(char sign, std::size_t ahead = 0) const { return look(ahead) && look(ahead)->is_sign(sign); }
  bool is_number(std::size_t ahead = 0) const { return look(ahead) && look(ahead)->kind == DayToken::Kind::number; }
  bool is_joined(std::size_t ahead) const { return look(ahead) && !look(ahead)->is_spaced; }
  bool is_range_sign() const;  // a dash, "to", "al"
  bool is_list_word() const;   // "and", "y"
  // "day" in "1/2 day": a number before it counts something and names no day.
  bool is_counted(std::size_t ahead = 0) const;
  // The full year that a number means: of two or four digits; 0 where it can be none.
  int year_at(std::size_t ahead) const;

  bool take_sign(char sign) { return is_sign(sign) && (skip(1), true); }
  bool take_word(std::string_view word) { return look() && look()->is_word(word) && (skip(1), true); }
  bool take_range_sign() { return is_range_sign() && (skip(1), true); }
  bool take_list_sign();  // "," "&" "and" ", and"
  // "Monday,", "Thu-Fri", "jueves y viernes": the first one, or -1.
  int take_weekdays();
  // Each 0 where there is none. A day comes with its ordinal sign, a year with the comma or "de" before it. Without a
  // month before it, a number that counts something is no day.
  int take_day_number(bool has_month = false);
  int take_month();
  int take_year();

  // Tries a way of reading; puts everything back where it fails.
  template <class Read>
  auto attempt(const Read& read) {
    const std::size_t begin = at_;
    auto result = read();
    if (!result) at_ = begin;
    return result;
  }

 private:
  bool take_ordinal();

  const DayTokens& tokens_;
  std::size_t at_ = 0;
};

}  // namespace waymark
