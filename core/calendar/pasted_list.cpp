#include "core/calendar/pasted_list.hpp"

#include <algorithm>
#include <array>

#include "core/calendar/months.hpp"
#include "core/calendar/weekdays.hpp"
#include "core/calendar/written_days.hpp"

namespace waymark {
namespace {

// Longer lines are no lines of a calendar; what is shown of them is cut shorter.
constexpr std::size_t kLongestLine = 400;
constexpr std::size_t kLongestShown = 120;
// A winter break of five weeks is the longest that any district has; summers are no breaks of a school year.
constexpr int kLongestBreak = 45;
// What a school year lasts where only one of its ends is known.
constexpr int kUsualYear = 300;

// Cut between characters, so that no half of one is left.
std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return std::string(text.substr(0, most));
}

int days_outside(Date day, Date first, Date last) {
  return day < first ? first.days - day.days : day > last ? day.days - last.days : 0;
}

class YearFinder {
 public:
  explicit YearFinder(YearBounds bounds) {
    if (!bounds.first && !bounds.last) return;
    first_ = bounds.first ? *bounds.first : Date{bounds.last->days - kUsualYear};
    last_ = bounds.last ? *bounds.last : Date{bounds.first->days + kUsualYear};
    is_known_ = true;
  }

  bool is_known() const { return is_known_; }

  // The day in the year that brings it nearest to the school year.
  std::optional<Date> find(const WrittenDay& day) const {
    std::optional<Date> best;
    const int from = year_of(first_);
    const int to = std::max(from, year_of(last_));
    for (int year = from; year <= to; ++year) {
      const auto candidate = date_of(year, day.month, day.day);
      if (candidate && (!best || days_outside(*candidate, first_, last_) < days_outside(*best, first_, last_)))
        best = candidate;
    }
    return best;
  }

 private:
  Date first_;
  Date last_;
  bool is_known_ = false;
};

struct Heading {
  int month = 0;
  int year = 0;
};

// "November", "Noviembre de 2026:": a line that is nothing but a month.
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

bool is_left_over(const DayToken& token) {
  constexpr auto kWords = std::to_array<std::string_view>({"from", "del", "desde", "el", "los", "on", "de"});
  const bool is_sign = token.kind == DayToken::Kind::sign && token.text.find_first_of("-:,.;|*&)(\"'/#") == 0;
  return is_sign ||
         (token.kind == DayToken::Kind::word && std::find(kWords.begin(), kWords.end(), token.text) != kWords.end());
}

bool is_weekday(const DayToken& token) { return token.kind == DayToken::Kind::word && weekday_named(token.text) >= 0; }

std::string_view text_of(std::string_view line, const DayTokens& tokens, std::size_t begin, std::size_t end) {
  return begin < end ? line.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin) : std::string_view();
}

bool closes(const DayToken& token) { return token.is_sign(')') || token.is_sign('\'') || token.is_sign('"'); }

// What stands before and after the days, without the signs that parted them.
std::string name_of(std::string_view line, const DayTokens& tokens, const WrittenDays& days) {
  std::size_t before = days.begin;
  while (before > 0 &&
         (is_weekday(tokens[before - 1]) || (is_left_over(tokens[before - 1]) && !closes(tokens[before - 1]))))
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

class ListReader {
 public:
  ListReader(YearBounds bounds, DayOrder order) : years_(bounds), order_(order) {}

  void read(std::string_view line, std::size_t number) {
    if (line.size() > kLongestLine) return refuse(line, number, LineProblem::too_long);
    const DayTokens tokens = scan_day_line(line);
    if (tokens.empty()) return;
    if (const auto heading = read_heading(tokens)) {
      heading_ = *heading;
      return;
    }
    const auto written = find_days(tokens, order_, heading_.month);
    if (!written) return refuse(line, number, LineProblem::no_date);
    take(line, number, name_of(line, tokens, *written), *written);
  }

  PastedList take_list() { return std::move(list_); }

 private:
  void refuse(std::string_view line, std::size_t number, LineProblem problem) {
    list_.unread.push_back({number, shortened(line, kLongestShown), problem});
  }

  // All of a line's days, or none of them.
  void take(std::string_view line, std::size_t number, const std::string& name, const WrittenDays& written) {
    std::vector<ReadDays> days;
    for (const WrittenSpan& span : written.spans) {
      ReadDays read{number, name, meaning_of(name), {}, {}, {}};
      if (const auto problem = resolve(span, read)) return refuse(line, number, *problem);
      days.push_back(std::move(read));
    }
    std::move(days.begin(), days.end(), std::back_inserter(list_.days));
  }

  std::optional<LineProblem> resolve(const WrittenSpan& span, ReadDays& read) const {
    WrittenDay first = span.first;
    const WrittenDay last = span.last.value_or(first);
    if (first.year == 0 && first.month == heading_.month) first.year = heading_.year;
    if (first.year == 0 && last.year != 0) first.year = is_later(first, last) ? last.year - 1 : last.year;
    if (first.year == 0 && !years_.is_known()) return LineProblem::no_year;
    const auto begin = first.year != 0 ? date_of(first.year, first.month, first.day) : years_.find(first);
    if (!begin) return LineProblem::no_such_day;
    const auto end = span.last ? end_after(*begin, *span.last) : begin;
    if (!end) return LineProblem::no_such_day;
    if (*end < *begin) return LineProblem::ends_before_start;
    read.first = *begin;
    read.last = *end;
    read.doubt = doubt_of(span, read);
    return std::nullopt;
  }

  static bool is_later(const WrittenDay& a, const WrittenDay& b) {
    return a.month != b.month ? a.month > b.month : a.day > b.day;
  }

  // Without a year of its own it ends in the same year, or over the turn of the year in the next one.
  static std::optional<Date> end_after(Date begin, const WrittenDay& last) {
    if (last.year != 0) return date_of(last.year, last.month, last.day);
    const int year = year_of(begin);
    const auto same = date_of(year, last.month, last.day);
    const auto next = date_of(year + 1, last.month, last.day);
    const bool turns = same && *same < begin && next && next->days - begin.days <= 2 * kLongestBreak;
    return turns ? next : same;
  }

  static DayDoubt doubt_of(const WrittenSpan& span, const ReadDays& read) {
    const auto differs = [](int weekday, Date day) { return weekday >= 0 && weekday != weekday_of(day); };
    if (differs(span.first.weekday, read.first) || (span.last && differs(span.last->weekday, read.last)))
      return DayDoubt::weekday;
    return doubt_length(read.first, read.last);
  }

  YearFinder years_;
  DayOrder order_;
  Heading heading_;
  PastedList list_;
};

template <class Take>
void each_line(std::string_view text, const Take& take) {
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t found = text.find_first_of("\r\n", begin);
    const std::size_t end = found == text.npos ? text.size() : found;
    take(text.substr(begin, end - begin), ++number);
    const bool is_two = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
    begin = end + (is_two ? 2 : 1);
  }
}

// The whole list is written one way: a line that can only be read one way tells about the others.
DayOrder order_of(std::string_view text) {
  bool is_day_first = false;
  bool is_month_first = false;
  each_line(text, [&](std::string_view line, std::size_t) {
    if (line.size() > kLongestLine || line.find('/') == line.npos) return;
    const auto order = evident_order(scan_day_line(line));
    is_day_first |= order == DayOrder::day_first;
    is_month_first |= order == DayOrder::month_first;
  });
  return is_day_first && !is_month_first ? DayOrder::day_first : DayOrder::month_first;
}

}  // namespace

PastedList read_pasted_list(std::string_view text, YearBounds year) {
  ListReader reader(year, order_of(text));
  each_line(text, [&](std::string_view line, std::size_t number) { reader.read(line, number); });
  return reader.take_list();
}

DayDoubt doubt_length(Date first, Date last) {
  return last.days - first.days >= kLongestBreak ? DayDoubt::length : DayDoubt::none;
}

std::string_view to_text(LineProblem problem) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"no-date", "no-year", "no-such-day", "ends-before-start", "too-long"});
  return kNames[static_cast<std::size_t>(problem)];
}

std::string_view to_text(DayDoubt doubt) {
  constexpr auto kNames = std::to_array<std::string_view>({"", "weekday", "length"});
  return kNames[static_cast<std::size_t>(doubt)];
}

}  // namespace waymark
