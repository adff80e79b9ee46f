#include "core/rules/birth_date.hpp"

#include "core/rules/private_words.hpp"

namespace waymark {
namespace {

namespace words = private_words;

bool is_month(const Token& word) { return word.is_in(words::kMonths); }

bool is_date_sign(const Token& token) { return token.is_one_of({"/", "-", "."}); }

// Where a day written in numbers ends: 3/14/2013, 14-03-2013, 2013.03.14, and 3/14. Empty: it is none.
Token end_of_numbers(std::string_view text, const Token& first) {
  Token last;
  Token number = first;
  for (int i = 0; i < 2; ++i) {
    const Token sign = after(text, number);
    const Token next = after(text, sign);
    if (!is_date_sign(sign) || !next.is_number()) return i == 1 && after(text, first).is("/") ? number : Token{};
    number = last = next;
  }
  return last;
}

struct WrittenDate {
  Token first;  // empty: there is none
  Token last;
};

Token with_year(std::string_view text, const Token& last) {
  Token next = after(text, last);
  while (next.is_one_of({",", "de", "del", "st", "nd", "rd", "th"})) next = after(text, next);
  return next.is_number() && next.text.size() == 4 ? next : last;
}

// The date that holds this number: "March 14", "14 de marzo", "3/14/2013".
WrittenDate date_around(std::string_view text, const Token& number) {
  const Token earlier = before(text, number);
  if (is_month(earlier)) return {earlier, with_year(text, number)};
  Token later = after(text, number);
  if (later.is("de")) later = after(text, later);
  if (is_month(later)) return {number, with_year(text, later)};
  const Token end = end_of_numbers(text, number);
  return end.text.empty() ? WrittenDate{} : WrittenDate{number, end};
}

bool is_birth_date(std::string_view text, const Token& number) {
  if (number.text.size() > 4) return false;  // more than a year has
  const WrittenDate date = date_around(text, number);
  if (date.first.text.empty() || after(text, date.last).is_in(words::kOfACohort)) return false;
  Token cue = before(text, date.first);
  while (cue.is_in(words::kBetweenBirthAndDate)) cue = before(text, cue);
  if (cue.is("b")) {
    constexpr std::string_view kSigns = "d.o.b";
    const std::size_t begin = cue.begin + 1 < kSigns.size() ? 0 : cue.begin + 1 - kSigns.size();
    return equal_folded(text.substr(begin, kSigns.size()), kSigns);
  }
  if (cue.is("años")) return before(text, cue).is_one_of({"cumple", "cumplió"});
  return cue.is_in(words::kBirths);
}

}  // namespace

bool has_birth_date(std::string_view text) {
  return any_number(text, [&](const Token& number) { return is_birth_date(text, number); });
}

}  // namespace waymark
