#include "core/data/date_cell.hpp"

#include <algorithm>

#include "core/calendar/months.hpp"
#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
#include "core/data/school_span.hpp"
#include "core/data/short_day.hpp"
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
constexpr int kCentury = 2000;
constexpr int kFirstYear = 1980;

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
      : plain_(without_week(plain_text(without_time(without_text_mark(text))))),
        setting_(setting),
        habits_(habits),
        tokens_(scan_day_line(plain_)) {}

  DateReading read() {
    if (plain_.empty()) return {};
    const bool is_read = read_serial() || read_school_year() || read_term() || read_short() || read_written_day() ||
                         read_month() || read_bare_month();
    if (!is_read && reading_.problem == CellProblem::none) {
      reading_.problem = said_problem(plain_);
      if (reading_.problem == CellProblem::none) reading_.problem = CellProblem::not_a_day;
    }
    // Before that no school measured anything: the zero of a spreadsheet is its 1900-01-00.
    const bool is_too_early = reading_.day && year_of(*reading_.day) < kFirstYear;
    if (reading_.day && (is_too_early || !parse_date(to_text(*reading_.day))))
      return {{}, CellProblem::no_such_day, {}};
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

  // A week is known by its first day.
  static std::string without_week(std::string plain) {
    for (const std::string_view words : {"week of ", "wk of ", "wk. of ", "semana del ", "semana de "})
      if (plain.rfind(words, 0) == 0) return plain.substr(words.size());
    return plain;
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
    // What stands behind the point is the time of the day.
    const std::size_t point = std::min(plain_.find('.'), plain_.size());
    const bool is_decimal = plain_.find_first_not_of("0123456789", point + 1) == plain_.npos;
    const auto number = is_decimal ? whole_number(std::string_view(plain_).substr(0, point), 5) : std::nullopt;
    if (!number || *number < kLeastSerial || *number > kMostSerial) return false;
    return take(Date{kDayZero + *number}, CellRemark::serial_day);
  }

  bool take_span(const SchoolSpan& span) { return take(end_so_far(span.first, span.last), CellRemark::last_of_span); }

  bool read_school_year() {
    const auto year = school_year_named(plain_, setting_.plan);
    return year && take_span(*year);
  }

  bool read_term() {
    const TermNamed term = term_named(plain_, setting_.plan);
    if (term.is_unknown) reading_.problem = CellProblem::no_such_term;
    return term.span && take_span(*term.span);
  }

  bool read_short() {
    if (reading_.problem != CellProblem::none) return false;
    if (const auto day = shortened_day(tokens_)) return take_day(*day);
    const auto found = month_and_number(tokens_);
    if (!found) return false;
    const bool is_year = could_be_year(*found, setting_.plan, setting_.today) &&
                         (habits_.are_years_after_months || found->is_surely_year);
    return is_year ? take_month(found->month, kCentury + found->number)
                   : take_day({0, found->month, found->number, -1});
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
    return month != 0 && year != 0 && take_month(month, year);
  }

  bool take_month(int month, int year) {
    const auto first = date_of(year, month, 1);
    return first && take_span({*first, Date{same_date_of_month(*first, 1).days - 1}});
  }

  // "Sept": the latest one that has begun.
  bool read_bare_month() {
    const int month = bare_month(tokens_);
    if (reading_.problem != CellProblem::none || month == 0) return false;
    const auto first = latest({0, month, 1, -1});
    if (!first || !take_month(month, year_of(*first))) return false;
    reading_.remarks.push_back({CellRemark::guessed_year, {{"read", to_text(*reading_.day)}}});
    return true;
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

DayHabits day_habits_of(const std::vector<std::string>& cells, const DataSetting& setting, Language language) {
  bool is_day_first = false;
  bool is_month_first = false;
  DayHabits habits;
  for (const std::string& cell : cells) {
    const DayTokens tokens = scan_day_line(plain_text(cell));
    const auto order = evident_order(tokens);
    is_day_first = is_day_first || order == DayOrder::day_first;
    is_month_first = is_month_first || order == DayOrder::month_first;
    const auto month = month_and_number(tokens);
    if (month && !could_be_year(*month, setting.plan, setting.today)) habits.are_years_after_months = false;
  }
  habits.is_order_evident = is_day_first != is_month_first;
  const bool is_first = habits.is_order_evident ? is_day_first : language == Language::es;
  habits.order = is_first ? DayOrder::day_first : DayOrder::month_first;
  return habits;
}

}  // namespace waymark
