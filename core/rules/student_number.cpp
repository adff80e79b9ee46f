#include "core/rules/student_number.hpp"

#include "core/rules/private_words.hpp"

namespace waymark {
namespace {

namespace words = private_words;

// Student numbers of US districts and states have five to ten digits.
constexpr std::size_t kFewestDigits = 5;
constexpr std::size_t kMostDigits = 10;

bool has_capital(const Token& word) { return word.is_word() && is_upper(word.text[0]); }

bool is_initial(const Token& word) { return word.text.size() == 1 && is_upper(word.text[0]); }

bool is_name(const Token& word) {
  return has_capital(word) && word.text.size() > 1 && !is_upper(word.text[1]) && !word.is_in(words::kThings);
}

bool is_given_name(const Token& word) { return has_capital(word) && word.is_in(words::kGivenNames); }

// "Maria Lopez", "Maria L.", "M. Lopez", "Maria", right before the token.
bool is_after_name(std::string_view text, const Token& token) {
  Token last = before_fillers(text, token, {",", "(", "'", "s", "-", "with", "has", "con", "tiene", "cuyo"});
  if (last.is(".")) last = before(text, last);
  const Token first = before_fillers(text, last, {"."});
  if (is_given_name(last)) return true;
  return (is_name(last) && (is_name(first) || is_initial(first))) || (is_initial(last) && is_name(first));
}

bool is_student(const Token& word) { return word.is_in(words::kOneStudent); }

bool is_number_sign(const Token& token) { return token.is_in(words::kNumberSigns); }

bool is_identifier(const Token& token) { return token.is_in(words::kIdentifiers); }

// "student ID", "ID de estudiante", "student number", "número de estudiante", "número de matrícula".
bool is_called_student_number(std::string_view text, const Token& cue, bool has_sign) {
  if (cue.is_in(words::kStudentNumbers)) return true;
  const Token earlier = before_fillers(text, cue, {"de", "del", "la", "el", "."});
  if (is_identifier(cue)) return is_student(earlier);
  const bool is_numbered = has_sign || is_number_sign(earlier) || is_identifier(earlier);
  if (cue.is_in(words::kEnrolments)) return is_numbered;
  return is_student(cue) && is_numbered;
}

// "ID# 88213", "ID: 88213" with nothing said of whose it is, and no thing named that it could be of.
bool is_label_of_nobody_else(std::string_view text, const Token& cue) {
  constexpr int kFarthestThing = 8;
  Token each = before(text, cue);
  for (int i = 0; i < kFarthestThing && !each.text.empty() && !each.is("."); ++i, each = before(text, each))
    if (each.is_in(words::kThings)) return false;
  const Token earlier = before(text, cue);
  return !earlier.is_word() || earlier.is_in(words::kJoiningWords);
}

// Looks at every fifth sign only, and so passes most texts five times as fast: where one of these is no digit, none of
// the runs that hold it is long enough.
bool has_long_number(std::string_view text) {
  for (std::size_t at = kFewestDigits - 1; at < text.size(); at += kFewestDigits) {
    if (!is_digit(text[at])) continue;
    std::size_t begin = at;
    std::size_t end = at + 1;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - begin >= kFewestDigits) return true;
  }
  return false;
}

bool is_student_number(std::string_view text, const Token& number) {
  if (number.text.size() < kFewestDigits || number.text.size() > kMostDigits || is_joined(text, number)) return false;
  Token cue = before(text, number);
  Token before_cue = number;
  bool has_sign = false;
  bool is_label = false;
  while (is_number_sign(cue) || cue.is_in(words::kBetweenCueAndNumber)) {
    has_sign = has_sign || is_number_sign(cue);
    is_label = is_label || cue.is("#") || cue.is(":");
    before_cue = cue;
    cue = before(text, cue);
  }
  if (is_called_student_number(text, cue, has_sign)) return true;
  if (is_identifier(cue)) return is_after_name(text, cue) || (is_label && is_label_of_nobody_else(text, cue));
  return before_cue.is("#") && is_after_name(text, before_cue);
}

}  // namespace

bool has_student_number(std::string_view text) {
  return has_long_number(text) &&
         any_number(text, [&](const Token& number) { return is_student_number(text, number); });
}

}  // namespace waymark
