#include "core/calendar/day_cursor.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark {
namespace {

using TokenKind = DayToken::Kind;

template <std::size_t N>
bool is_one_of(const DayToken& token, const std::array<std::string_view, N>& words) {
  return token.kind == TokenKind::word && std::find(words.begin(), words.end(), token.text) != words.end();
}

constexpr auto kRangeWords = std::to_array<std::string_view>({"to", "through", "thru", "until", "a", "al", "hasta"});
constexpr auto kListWords = std::to_array<std::string_view>({"and", "y", "e"});
// A number before one of these is no day: "2 hour delay", "1/2 day". With its month beside it, it is.
constexpr auto kCounted =
    std::to_array<std::string_view>({"hour", "hours", "hr", "hrs", "hora", "horas", "day", "days", "dia", "dias",
                                     "week", "weeks", "semana", "semanas", "am", "pm", "minute", "minutes", "min"});
// Nor is one with an ordinal sign before one of these: "1st quarter", "9th grade".
constexpr auto kOrdered =
    std::to_array<std::string_view>({"grade",    "grades",   "grader",  "graders",  "grado",     "grados", "period",
                                     "periods",  "periodo",  "quarter", "semester", "trimester", "term",   "trimestre",
                                     "semestre", "bimestre", "nine",    "six",      "marking",   "grading"});
constexpr auto kArticles = std::to_array<std::string_view>({"el", "the"});
constexpr auto kOrdinals = std::to_array<std::string_view>({"st", "nd", "rd", "th", "o", "ro"});

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

}  // namespace

bool DayCursor::is_range_sign() const { return look() && (look()->is_sign('-') || is_one_of(*look(), kRangeWords)); }

bool DayCursor::is_list_word() const { return look() && is_one_of(*look(), kListWords); }

bool DayCursor::is_counted(std::size_t ahead) const { return look(ahead) && is_one_of(*look(ahead), kCounted); }

int DayCursor::year_at(std::size_t ahead) const {
  const DayToken* token = look(ahead);
  if (!token || token->kind != TokenKind::number) return 0;
  if (token->text.size() == 2) return 2000 + token->number;
  return token->text.size() == 4 && token->number >= kFirstYear && token->number <= kLastYear ? token->number : 0;
}

bool DayCursor::take_list_sign() {
  if (is_list_word() || is_sign('&')) {
    skip(1);
    return true;
  }
  if (!take_sign(',')) return false;
  if (is_list_word() || is_sign('&')) skip(1);
  return true;
}

int DayCursor::take_weekdays() {
  int first = -1;
  while (look() && look()->kind == TokenKind::word && weekday_named(look()->text) >= 0) {
    if (first < 0) first = weekday_named(look()->text);
    skip(1);
    take_sign('.');
    const std::size_t after = at_;
    const bool is_parted = take_range_sign() || take_list_sign() || take_sign('/');
    if (!is_parted || !look() || weekday_named(look()->text) < 0) at_ = after;
  }
  if (first >= 0) take_sign(',');
  if (look() && is_one_of(*look(), kArticles)) skip(1);
  return first;
}

bool DayCursor::take_ordinal() {
  const std::size_t begin = at_;
  if (look() && is_one_of(*look(), kOrdinals) && is_joined(0)) skip(1);
  if (is_sign('.') && is_joined(0) && look(1) && is_joined(1) && look(1)->is_word("o")) skip(2);
  return at_ != begin;
}

int DayCursor::take_day_number(bool has_month) {
  const DayToken* day = look();
  if (!day || day->kind != TokenKind::number || day->text.size() > 2 || day->number < 1 || day->number > 31) return 0;
  const std::size_t begin = at_;
  skip(1);
  const bool is_ordinal = take_ordinal();
  const bool is_time = is_sign(':') && is_number(1) && is_joined(1);
  const bool is_amount = is_counted() || is_sign('%') || (is_sign('-') && is_counted(1)) ||
                         (is_ordinal && look() && is_one_of(*look(), kOrdered));
  if (!is_time && (has_month || !is_amount)) return day->number;
  at_ = begin;
  return 0;
}

int DayCursor::take_month() {
  const int month = look() && look()->kind == TokenKind::word ? month_named(look()->text) : 0;
  if (month != 0) skip(1);
  if (month != 0) take_sign('.');
  return month;
}

int DayCursor::take_year() {
  const bool is_parted = is_sign(',') || (look() && (look()->is_word("de") || look()->is_word("del")));
  const std::size_t ahead = is_parted ? 1 : 0;
  if (!look(ahead) || look(ahead)->text.size() != 4 || year_at(ahead) == 0) return 0;
  const int year = year_at(ahead);
  skip(ahead + 1);
  return year;
}

}  // namespace waymark
