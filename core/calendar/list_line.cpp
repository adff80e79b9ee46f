#include "core/calendar/list_line.hpp"

#include <algorithm>
#include <array>

#include "core/calendar/months.hpp"

namespace waymark {
namespace {

bool is_left_over(const DayToken& token) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"from", "del", "desde", "el", "los", "on", "de", "every", "each", "cada", "todos"});
  const bool is_sign = token.kind == DayToken::Kind::sign && token.text.find_first_of("-:,.;|*&)(\"'/#") == 0;
  return is_sign ||
         (token.kind == DayToken::Kind::word && std::find(kWords.begin(), kWords.end(), token.text) != kWords.end());
}

bool is_weekday(const DayToken& token) { return token.kind == DayToken::Kind::word && weekday_named(token.text) >= 0; }

// "wednesdays": the weekday, or -1.
int weekdays_named(std::string_view word) {
  constexpr std::string_view kEnd = "days";
  const bool is_plural = word.size() > kEnd.size() && word.substr(word.size() - kEnd.size()) == kEnd;
  return is_plural ? weekday_named(word.substr(0, word.size() - 1)) : -1;
}

std::string_view text_of(std::string_view line, const DayTokens& tokens, std::size_t begin, std::size_t end) {
  return begin < end ? line.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin) : std::string_view();
}

bool closes(const DayToken& token) { return token.is_sign(')') || token.is_sign('\'') || token.is_sign('"'); }

}  // namespace

std::optional<Heading> read_heading(const DayTokens& tokens) {
  Heading heading;
  for (const DayToken& token : tokens) {
    if (token.kind == DayToken::Kind::word && heading.month == 0) {
      heading.month = month_named(token.text);
      if (heading.month == 0) return std::nullopt;
    } else if (token.kind == DayToken::Kind::number && heading.year == 0 && token.text.size() == 4) {
      heading.year = token.number;
    } else if (token.kind != DayToken::Kind::sign && !token.is_word("de") && !token.is_word("del")) {
      return std::nullopt;
    }
  }
  return heading.month == 0 ? std::nullopt : std::optional(heading);
}

int read_year_heading(const DayTokens& tokens) {
  const bool is_year = tokens.size() == 1 && tokens[0].kind == DayToken::Kind::number && tokens[0].text.size() == 4;
  return is_year && date_of(tokens[0].number, 1, 1) ? tokens[0].number : 0;
}

int repeated_weekday(const DayTokens& tokens, const WrittenDays& days) {
  constexpr auto kEach = std::to_array<std::string_view>({"every", "each", "cada", "los"});
  for (std::size_t i = 0; i <= days.begin; ++i) {
    if (const int weekday = weekdays_named(tokens[i].text); weekday >= 0) return weekday;
    const bool is_told_each = i > 0 && std::find(kEach.begin(), kEach.end(), tokens[i - 1].text) != kEach.end();
    if (is_told_each && is_weekday(tokens[i])) return weekday_named(tokens[i].text);
  }
  return -1;
}

std::string name_of(std::string_view line, const DayTokens& tokens, const WrittenDays& days) {
  std::size_t before = days.begin;
  while (before > 0 && (is_weekday(tokens[before - 1]) || weekdays_named(tokens[before - 1].text) >= 0 ||
                        (is_left_over(tokens[before - 1]) && !closes(tokens[before - 1]))))
    --before;
  std::size_t begin = 0;
  while (begin < before && is_left_over(tokens[begin]) && tokens[begin].kind == DayToken::Kind::sign) ++begin;
  std::size_t after = days.end;
  const auto opens = [&](std::size_t at) { return tokens[at].is_sign('(') || tokens[at].is_sign('"'); };
  while (after < tokens.size() && tokens[after].kind == DayToken::Kind::sign && is_left_over(tokens[after]) &&
         !opens(after))
    ++after;
  std::size_t end = tokens.size();
  while (end > after && tokens[end - 1].kind == DayToken::Kind::sign && is_left_over(tokens[end - 1]) &&
         !closes(tokens[end - 1]))
    --end;
  const std::string first(text_of(line, tokens, begin, before));
  const std::string second(text_of(line, tokens, after, end));
  return first.empty() || second.empty() ? first + second : first + " " + second;
}

}  // namespace waymark
