#include "core/calendar/pasted_list.hpp"

#include <algorithm>
#include <array>

#include "core/calendar/list_line.hpp"
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
// What lies further away from the school year belongs to another one.
constexpr int kSummer = 92;
constexpr int kWeek = 7;
constexpr int kYear = 366;
constexpr int kTwoBreaks = 2 * kLongestBreak;

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

  bool is_near(Date day) const { return days_outside(day, first_, last_) <= kSummer; }

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

class ListReader {
 public:
  ListReader(YearBounds bounds, DayOrder order) : years_(bounds), order_(order) {}

  void read(std::string_view line, std::size_t number) {
    if (line.size() > kLongestLine) return refuse(line, number, LineProblem::too_long);
    const DayTokens tokens = scan_day_line(line);
    if (tokens.empty()) return;
    if (take_heading(tokens)) return;
    const auto written = find_days(tokens, order_, heading_.month);
    if (!written) {
      if (!name_days_above(line)) refuse(line, number, LineProblem::no_date);
      return;
    }
    nameless_ = list_.days.size();
    take(line, number, tokens, *written);
  }

  PastedList take_list() { return std::move(list_); }

 private:
  bool take_heading(const DayTokens& tokens) {
    const auto heading = read_heading(tokens);
    const int year = heading ? heading->year : read_year_heading(tokens);
    if (!heading && year == 0) return false;
    heading_ = heading.value_or(Heading{});
    if (year != 0) year_ = year;
    is_year_of_month_ = heading && year != 0;
    nameless_ = list_.days.size();
    return true;
  }

  // Some lists have the name on the line below the day.
  bool name_days_above(std::string_view line) {
    if (nameless_ == list_.days.size() || !list_.days.back().name.empty()) return false;
    const std::size_t first = line.find_first_not_of(" \t");
    const std::string name(line.substr(first, line.find_last_not_of(" \t") - first + 1));
    for (std::size_t i = nameless_; i < list_.days.size(); ++i) {
      list_.days[i].name = name;
      list_.days[i].meaning = meaning_of(name);
    }
    return true;
  }

  void refuse(std::string_view line, std::size_t number, LineProblem problem) {
    list_.unread.push_back({number, shortened(line, kLongestShown), problem});
  }

  // All of a line's days, or none of them.
  void take(std::string_view line, std::size_t number, const DayTokens& tokens, const WrittenDays& written) {
    const std::string name = name_of(line, tokens, written);
    const int weekday = repeated_weekday(tokens, written);
    std::vector<ReadDays> days;
    for (const WrittenSpan& span : written.spans) {
      ReadDays read{number, name, meaning_of(name), {}, {}, {}};
      if (const auto problem = resolve(span, read, weekday >= 0 ? kYear : kTwoBreaks))
        return refuse(line, number, *problem);
      if (weekday >= 0 && read.last.days - read.first.days >= kWeek)
        add_each(weekday, read, days);
      else
        days.push_back(std::move(read));
    }
    std::move(days.begin(), days.end(), std::back_inserter(list_.days));
  }

  static void add_each(int weekday, const ReadDays& span, std::vector<ReadDays>& days) {
    ReadDays each = span;
    each.doubt = DayDoubt::none;
    for (int day = span.first.days + (weekday - weekday_of(span.first) + kWeek) % kWeek; day <= span.last.days;
         day += kWeek) {
      each.first = each.last = Date{day};
      days.push_back(each);
    }
  }

  // The year that the headings above the line give to a day of it; 0 where they give none. That of a line which has
  // only a year goes on over the months below it, as long as they lie near the school year.
  int heading_year(const WrittenDay& day) const {
    if (year_ == 0 || (heading_.month != 0 && heading_.month != day.month)) return 0;
    if (is_year_of_month_ || !years_.is_known()) return year_;
    const auto date = date_of(year_, day.month, day.day);
    return date && years_.is_near(*date) ? year_ : 0;
  }

  // A span without years that ends before it begins turns the year, unless it would then be longer than `longest`.
  std::optional<LineProblem> resolve(const WrittenSpan& span, ReadDays& read, int longest) const {
    WrittenDay first = span.first;
    const WrittenDay last = span.last.value_or(first);
    if (first.year == 0 && last.year == 0) first.year = heading_year(first);
    if (first.year == 0 && last.year != 0) first.year = is_later(first, last) ? last.year - 1 : last.year;
    if (first.year == 0 && !years_.is_known()) return LineProblem::no_year;
    const auto begin = first.year != 0 ? date_of(first.year, first.month, first.day) : years_.find(first);
    if (!begin) return LineProblem::no_such_day;
    const auto end = span.last ? end_after(*begin, *span.last, longest) : begin;
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
  static std::optional<Date> end_after(Date begin, const WrittenDay& last, int longest) {
    if (last.year != 0) return date_of(last.year, last.month, last.day);
    const int year = year_of(begin);
    const auto same = date_of(year, last.month, last.day);
    const auto next = date_of(year + 1, last.month, last.day);
    const bool turns = same && *same < begin && next && next->days - begin.days <= longest;
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
  int year_ = 0;                   // of the newest heading that had one
  bool is_year_of_month_ = false;  // the newest heading is a month with its year
  std::size_t nameless_ = 0;       // first of the days of the newest line
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
