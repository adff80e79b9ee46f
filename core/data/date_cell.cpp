#include "core/data/date_cell.hpp"

#include <algorithm>

#include "core/calendar/months.hpp"
#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

using TokenKind = DayToken::Kind;
using language::is_digit;

// Day 1 of spreadsheets is 1900-01-01, and they believe that there was a February 29 in 1900.
constexpr std::int32_t kDayZero = -25569;
// 1982 to 2064: plain numbers outside of that are no days.
constexpr std::int32_t kLeastSerial = 30000;
constexpr std::int32_t kMostSerial = 60000;
// School years that the plan does not have end in June.
constexpr int kLastMonth = 6;
constexpr int kLastDay = 30;

std::optional<int> whole_number(std::string_view text, std::size_t most_digits) {
  if (text.empty() || text.size() > most_digits) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

class DateReader {
 public:
  DateReader(std::string_view text, const DataSetting& setting, const DayHabits& habits)
      : plain_(plain_text(without_time(text))), setting_(setting), habits_(habits), tokens_(scan_day_line(plain_)) {}

  DateReading read() {
    if (plain_.empty()) return {};
    const bool is_read = read_serial() || read_school_year() || read_term() || read_written_day() || read_month();
    if (!is_read && reading_.problem == CellProblem::none) {
      reading_.problem = said_problem(plain_);
      if (reading_.problem == CellProblem::none) reading_.problem = CellProblem::not_a_day;
    }
    if (reading_.day && !parse_date(to_text(*reading_.day))) return {{}, CellProblem::no_such_day, {}};
    if (reading_.day && setting_.today && *setting_.today < *reading_.day) remark(CellRemark::in_future);
    return std::move(reading_);
  }

 private:
  // "2026-10-05T00:00:00", "10/5/2026 12:00:00 AM": spreadsheets and programs add a time.
  static std::string_view without_time(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == text.npos || colon < 3) return text;
    std::size_t hour = colon;
    while (hour > 0 && is_digit(text[hour - 1])) --hour;
    if (hour == colon || hour == 0 || (text[hour - 1] != ' ' && text[hour - 1] != 'T')) return text;
    return text.substr(0, hour - 1);
  }

  void remark(CellRemark code) { reading_.remarks.push_back({code, {}}); }

  bool take(std::optional<Date> day, CellRemark code) {
    if (!day) return false;
    reading_.day = day;
    if (code != CellRemark::none) reading_.remarks.push_back({code, {{"read", to_text(*day)}}});
    return true;
  }

  // Of a span that is not over yet nothing can have been seen after today.
  Date end_so_far(Day first, Date last) const {
    const bool is_running = setting_.today && first && *first <= *setting_.today && *setting_.today < last;
    return is_running ? *setting_.today : last;
  }

  bool read_serial() {
    const auto number = whole_number(plain_, 5);
    if (!number || *number < kLeastSerial || *number > kMostSerial) return false;
    return take(Date{kDayZero + *number}, CellRemark::serial_day);
  }

  // "2025-26", "2025-2026", "SY 2025-26", "2026".
  bool read_school_year() {
    std::string_view text = plain_;
    for (const std::string_view word : {"sy", "school year", "ano escolar", "ciclo", "curso"})
      if (text.substr(0, word.size()) == word) text.remove_prefix(word.size());
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    const auto first = whole_number(text.substr(0, 4), 4);
    if (!first || text.size() < 4 || *first < 1990 || *first > 2100) return false;
    if (text.size() == 4) return take(end_of_year(*first), CellRemark::last_of_span);
    if (text[4] != '-' && text[4] != '/') return false;
    const auto second = whole_number(text.substr(5), 4);
    if (!second || (*second != *first + 1 && *second != (*first + 1) % 100)) return false;
    if (text.size() == 6) return false;
    return take(end_of_year(*first + 1), CellRemark::last_of_span);
  }

  std::optional<Date> end_of_year(int year) const {
    for (const SchoolYear& each : setting_.plan.school_years)
      if (each.end && year_of(*each.end) == year) return each.end;
    return date_of(year, kLastMonth, kLastDay);
  }

  // The term whose name the cell has, where that is one only; "Fall 2026" and "Fall" alike.
  bool read_term() {
    const Term* found = nullptr;
    std::size_t count = 0;
    const auto [name, year] = name_and_year();
    if (name.empty()) return false;
    for (const SchoolYear& each : setting_.plan.school_years)
      for (const Term& term : each.terms) {
        if (!term.end || !is_named(term, name)) continue;
        const bool is_then = year == 0 || year_of(*term.end) == year || (term.start && year_of(*term.start) == year);
        if (!is_then) continue;
        found = &term;
        ++count;
      }
    if (count == 1) return take(end_so_far(found->start, *found->end), CellRemark::last_of_span);
    if (is_season(name)) reading_.problem = CellProblem::no_such_term;
    return false;
  }

  static bool is_named(const Term& term, const std::string& name) {
    const std::string whole = plain_text(term.name);
    return whole == name || whole.rfind(name + " ", 0) == 0;
  }

  static bool is_season(const std::string& name) {
    for (const std::string_view season :
         {"fall", "autumn", "spring", "winter", "summer", "otono", "primavera", "invierno", "verano"})
      if (name == season) return true;
    return false;
  }

  // "fall 2026" is {"fall", 2026}.
  std::pair<std::string, int> name_and_year() const {
    const std::size_t blank = plain_.rfind(' ');
    const auto year = blank == plain_.npos ? std::nullopt : whole_number(std::string_view(plain_).substr(blank + 1), 4);
    if (year && *year >= 1990) return {plain_.substr(0, blank), *year};
    const bool has_letter = std::any_of(plain_.begin(), plain_.end(), language::is_letter);
    return {has_letter ? plain_ : std::string(), 0};
  }

  bool read_written_day() {
    if (reading_.problem != CellProblem::none) return false;
    const auto days = find_days(tokens_, habits_.order);
    if (!days || days->spans.empty()) return false;
    // Words beside the day ("after break, Oct 5") are not read away: the cell is a day and nothing else.
    if (days->begin != 0 || days->end != tokens_.size()) return false;
    const WrittenSpan& span = days->spans.back();
    const bool is_span = days->spans.size() > 1 || span.last.has_value();
    if (!take_day(span.last.value_or(span.first))) return false;
    if (is_span) reading_.remarks.push_back({CellRemark::last_of_span, {{"read", to_text(*reading_.day)}}});
    return true;
  }

  bool take_day(const WrittenDay& day) {
    const auto found = day.year != 0 ? date_of(day.year, day.month, day.day) : latest(day);
    if (!found) {
      reading_.problem = day.year == 0 && !setting_.today ? CellProblem::not_a_day : CellProblem::no_such_day;
      return false;
    }
    reading_.day = found;
    if (day.year == 0) reading_.remarks.push_back({CellRemark::guessed_year, {{"read", to_text(*found)}}});
    if (is_ambiguous(day) && !habits_.is_order_evident)
      reading_.remarks.push_back({CellRemark::ambiguous_day, {{"read", to_text(*found)}}});
    return true;
  }

  // 3/4/2026, but not 3/3/2026 nor 3/14/2026.
  bool is_ambiguous(const WrittenDay& day) const {
    if (day.day > 12 || day.day == day.month || tokens_.size() < 3) return false;
    const bool is_numeric = std::none_of(tokens_.begin(), tokens_.end(),
                                         [](const DayToken& token) { return month_named(token.text) != 0; });
    return is_numeric && tokens_.front().text.size() <= 2;
  }

  std::optional<Date> latest(const WrittenDay& day) const {
    if (!setting_.today) return std::nullopt;
    for (int year = year_of(*setting_.today), tries = 0; tries < 5; --year, ++tries) {
      const auto found = date_of(year, day.month, day.day);
      if (found && *found <= *setting_.today) return found;
    }
    return std::nullopt;
  }

  // "Oct 2026", "octubre de 2026", "10/2026", "2026-10".
  bool read_month() {
    if (reading_.problem != CellProblem::none) return false;
    int month = 0;
    int year = 0;
    for (const DayToken& token : tokens_) {
      if (token.kind == TokenKind::word && month == 0 && month_named(token.text) != 0)
        month = month_named(token.text);
      else if (token.kind == TokenKind::number && token.text.size() == 4 && year == 0)
        year = token.number;
      else if (token.kind == TokenKind::number && month == 0 && token.number >= 1 && token.number <= 12)
        month = token.number;
      else if (token.kind == TokenKind::number ||
               (token.kind == TokenKind::word && !token.is_word("de") && !token.is_word("del")))
        return false;
    }
    if (month == 0 || year == 0) return false;
    const auto first = date_of(year, month, 1);
    return first && take(end_so_far(*first, Date{same_date_of_month(*first, 1).days - 1}), CellRemark::last_of_span);
  }

  std::string plain_;
  const DataSetting& setting_;
  const DayHabits& habits_;
  DayTokens tokens_;
  DateReading reading_;
};

}  // namespace

DateReading read_date(std::string_view text, const DataSetting& setting, const DayHabits& habits) {
  return DateReader(text, setting, habits).read();
}

DayHabits day_habits_of(const std::vector<std::string>& cells, Language language) {
  bool is_day_first = false;
  bool is_month_first = false;
  for (const std::string& cell : cells) {
    const auto order = evident_order(scan_day_line(plain_text(cell)));
    is_day_first = is_day_first || order == DayOrder::day_first;
    is_month_first = is_month_first || order == DayOrder::month_first;
  }
  if (is_day_first != is_month_first) return {is_day_first ? DayOrder::day_first : DayOrder::month_first, true};
  return {language == Language::es ? DayOrder::day_first : DayOrder::month_first, false};
}

}  // namespace waymark
