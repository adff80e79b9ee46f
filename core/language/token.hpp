// A word, number or sign of the text.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/language/goal_reading.hpp"
#include "core/language/word_class.hpp"

namespace waymark::language {

enum class TokenKind : std::uint8_t { word, number, sign };

// What a token was recognised to be part of, so that no other reader takes it for something else.
enum class TokenUse : std::uint8_t { none, time, year_group, label, quantity };

// What the stretch of the sentence that a token lies in does for the goal.
enum class ClauseRole : std::uint8_t {
  main,        // what is to become true, or to be done
  relative,    // which students, teachers, schools: "who miss ten days"
  means,       // how: "through weekly meetings"
  purpose,     // what for: "so that staff ..."
  evidence,    // where it will be seen: "as measured by ..."
  comparison,  // "compared with 2018-19"
};

struct Token {
  Span span;
  std::string_view folded;  // see folding.hpp
  TokenKind kind = TokenKind::sign;
  bool is_joined = false;     // no white space before it: "K-5", "95%"
  bool after_hyphen = false;  // a hyphen, which is no token of its own, stands before it: "on-time"
  bool is_capital = false;    // begins with a capital
  bool is_acronym = false;    // two or more letters, all capitals
  bool is_ordinal = false;    // 4th, 3.º
  std::uint8_t digits = 0;    // before the decimal point, of a number
  bool has_fraction = false;  // a decimal point
  double value = 0;           // of a number
  Classes classes = 0;        // of the word or phrase that it belongs to
  std::uint8_t phrase = 1;    // how many tokens the phrase that begins here has; 0 inside of one
  TokenUse use = TokenUse::none;
  ClauseRole role = ClauseRole::main;
  std::uint32_t clause = 0;  // which of the sentence's clauses

  bool is_word() const { return kind == TokenKind::word; }
  bool is_number() const { return kind == TokenKind::number; }
  bool is(std::string_view other) const { return folded == other; }
  bool has(Classes some) const { return (classes & some) != 0; }
};

}  // namespace waymark::language
