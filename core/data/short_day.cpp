#include "core/data/short_day.hpp"

#include "core/calendar/months.hpp"

namespace waymark {
namespace {

using TokenKind = DayToken::Kind;

constexpr int kCentury = 2000;
constexpr int kYearsAround = 3;  // of today

bool is_number(const DayToken& token, std::size_t figures) {
  return token.kind == TokenKind::number && token.text.size() == figures;
}

bool is_day_number(const DayToken& token) {
  return token.kind == TokenKind::number && token.text.size() <= 2 && token.number >= 1;
}

int month_of(const DayToken& token) { return token.kind == TokenKind::word ? month_named(token.text) : 0; }

bool is_mark(const DayToken& token) { return token.is_sign('-') || token.is_sign('/') || token.is_sign('.'); }

int full_year(const DayToken& token) {
  if (is_number(token, 4)) return token.number;
  return is_number(token, 2) ? kCentury + token.number : 0;
}

}  // namespace

std::optional<WrittenDay> shortened_day(const DayTokens& tokens) {
  if (tokens.size() != 5 || !is_mark(tokens[1]) || tokens[1].text != tokens[3].text) return std::nullopt;
  if (is_number(tokens[0], 4) && is_day_number(tokens[2]) && is_day_number(tokens[4]))
    return WrittenDay{tokens[0].number, tokens[2].number, tokens[4].number, -1};
  const int month = month_of(tokens[2]);
  if (month == 0 || !is_day_number(tokens[0]) || full_year(tokens[4]) == 0) return std::nullopt;
  return WrittenDay{full_year(tokens[4]), month, tokens[0].number, -1};
}

std::optional<MonthAndNumber> month_and_number(const DayTokens& tokens) {
  if (tokens.size() < 2 || tokens.size() > 3 || month_of(tokens.front()) == 0 ||
      (!is_number(tokens.back(), 2) && !is_number(tokens.back(), 1)))
    return std::nullopt;
  const bool has_apostrophe = tokens.size() == 3 && (tokens[1].is_sign('\'') || tokens[1].is_sign('`'));
  if (tokens.size() == 3 && !has_apostrophe && !tokens[1].is_sign('-') && !tokens[1].is_sign('.') &&
      !tokens[1].is_sign('/'))
    return std::nullopt;
  // "Sept. 26" and "Sep 26" are days.
  const bool is_written_out = tokens.size() == 2 || tokens[1].is_sign('.');
  if (is_written_out && tokens.back().is_spaced) return std::nullopt;
  return MonthAndNumber{month_of(tokens.front()), tokens.back().number, has_apostrophe, is_number(tokens.back(), 1)};
}

bool could_be_year(const MonthAndNumber& month, const Plan& plan, std::optional<Date> today) {
  if (month.is_surely_day || month.is_surely_year) return month.is_surely_year;
  const int year = kCentury + month.number;
  if (plan.start && plan.end && year_of(*plan.start) <= year && year <= year_of(*plan.end)) return true;
  return today && year_of(*today) - kYearsAround <= year && year <= year_of(*today) + kYearsAround;
}

int bare_month(const DayTokens& tokens) {
  const bool is_bare = tokens.size() == 1 || (tokens.size() == 2 && tokens[1].is_sign('.'));
  return is_bare ? month_of(tokens.front()) : 0;
}

}  // namespace waymark
