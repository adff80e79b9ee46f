#include "core/calendar/written_days.hpp"

#include <utility>

#include "core/calendar/day_cursor.hpp"

namespace waymark {
namespace {

using TokenKind = DayToken::Kind;

class DayReader : DayCursor {
 public:
  DayReader(const DayTokens& tokens, DayOrder order) : DayCursor(tokens), order_(order) {}

  std::optional<WrittenDays> read_at(std::size_t at, int heading_month) {
    go_to(at);
    auto spans = read_numbers_before_month();
    if (spans.empty()) spans = read_spans(heading_month);
    if (spans.empty()) return std::nullopt;
    if (spans.size() == 1) take_weekday_after(spans.front());
    return WrittenDays{std::move(spans), at, place()};
  }

 private:
  std::optional<WrittenDay> read_iso() {
    if (!is_number() || look()->text.size() != 4 || !is_sign('-', 1) || !is_number(2) || !is_sign('-', 3) ||
        !is_number(4))
      return std::nullopt;
    const WrittenDay day{look()->number, look(2)->number, look(4)->number, -1};
    skip(5);
    return day;
  }

  WrittenDay ordered(int first, int second, int year) const {
    const bool is_day_first = first > 12 || (order_ == DayOrder::day_first && second <= 12);
    return is_day_first ? WrittenDay{year, second, first, -1} : WrittenDay{year, first, second, -1};
  }

  // 11/26, 11/26/2026, 11-26-2026, 26.11.2026.
  std::optional<WrittenDay> read_numeric() {
    if (!is_number() || look()->text.size() > 2 || !look(1) || look(1)->kind != TokenKind::sign || !is_joined(1) ||
        !is_number(2) || !is_joined(2) || look(2)->text.size() > 2)
      return std::nullopt;
    const char sign = look(1)->text.front();
    if (sign != '/' && sign != '-' && sign != '.') return std::nullopt;
    const bool has_year = is_sign(sign, 3) && is_joined(3) && is_number(4) && is_joined(4) && year_at(4) != 0;
    if (!has_year && (sign != '/' || (is_counted(3)))) return std::nullopt;
    const WrittenDay day = ordered(look()->number, look(2)->number, has_year ? year_at(4) : 0);
    skip(has_year ? 5 : 3);
    return day;
  }

  std::optional<WrittenDay> read_month_first() {
    WrittenDay day;
    day.month = take_month();
    if (day.month == 0) return std::nullopt;
    day.day = take_day_number(true);
    if (day.day == 0) return std::nullopt;
    day.year = take_year();
    return day;
  }

  // "Sept. 1 (Mon.)", "12/21 - 1/1 (Mon - Fri)", "3-Sep Monday"; but "Nov 3 Monday schedule" names no day of the week.
  void take_weekday_after(WrittenSpan& span) {
    const auto weekday = attempt([this]() -> std::optional<int> {
      take_sign('*');  // of a footnote
      const bool is_in_brackets = take_sign('(');
      const int found = take_weekdays();
      const bool is_whole = is_in_brackets ? take_sign(')') : !look() || !is_schedule();
      return found >= 0 && is_whole ? std::optional(found) : std::nullopt;
    });
    if (weekday && span.first.weekday < 0) span.first.weekday = *weekday;
  }

  bool is_schedule() const { return look()->is_word("schedule") || look()->is_word("horario"); }

  // In "grade 6 Nov 3" the number before the month is not its day. In "3-Sep" and "26-31 - Aug" it is.
  int take_month_after_day() {
    const bool is_said = take_word("de") || take_word("of");
    if (is_sign('-') && look(1) && look(1)->kind == TokenKind::word && month_named(look(1)->text) != 0) skip(1);
    const int month = take_month();
    return is_said || !is_number() || look()->text.size() > 2 ? month : 0;
  }

  std::optional<WrittenDay> read_day_first() {
    WrittenDay day;
    day.day = take_day_number();
    if (day.day == 0) return std::nullopt;
    day.month = take_month_after_day();
    if (day.month == 0) return std::nullopt;
    day.year = take_year();
    return day;
  }

  std::optional<WrittenDay> read_one() {
    return attempt([this]() -> std::optional<WrittenDay> {
      const int weekday = take_weekdays();
      auto day = attempt([this] { return read_iso(); });
      if (!day) day = attempt([this] { return read_numeric(); });
      if (!day) day = attempt([this] { return read_month_first(); });
      if (!day) day = attempt([this] { return read_day_first(); });
      if (day) day->weekday = weekday;
      return day;
    });
  }

  // A day of the month that was named before it.
  std::optional<WrittenDay> read_bare(const WrittenDay& before) {
    return attempt([&]() -> std::optional<WrittenDay> {
      WrittenDay day = before;
      day.weekday = take_weekdays();
      day.day = take_day_number();
      if (day.day == 0) return std::nullopt;
      return day;
    });
  }

  // "21 al 25 de diciembre", "3 y 4 de julio de 2026": more than one number before the month.
  std::vector<WrittenSpan> read_numbers_before_month() {
    const std::size_t begin = place();
    std::vector<WrittenSpan> spans;
    auto first = read_bare({});
    while (first) {
      WrittenSpan span{*first, {}};
      if (const std::size_t after = place(); take_range_sign()) {
        span.last = read_bare({});
        if (!span.last) go_to(after);
      }
      spans.push_back(span);
      const std::size_t after = place();
      first = take_list_sign() ? read_bare({}) : std::nullopt;
      if (!first) go_to(after);
    }
    if (!spans.empty() && (spans.size() > 1 || spans.front().last) && give_month(spans)) return spans;
    go_to(begin);
    return {};
  }

  bool give_month(std::vector<WrittenSpan>& spans) {
    const int month = take_month_after_day();
    if (month == 0) return false;
    give_year(spans, take_year());
    for (WrittenSpan& span : spans) {
      span.first.month = month;
      if (span.last) span.last->month = month;
    }
    return true;
  }

  static void give_year(std::vector<WrittenSpan>& spans, int year) {
    for (WrittenSpan& span : spans) {
      if (span.first.year == 0) span.first.year = year;
      if (span.last && span.last->year == 0) span.last->year = year;
    }
  }

  // After a dash that touches the number, a smaller number is a mistake to be told; after a loose one it is no day at
  // all.
  std::optional<WrittenDay> read_end_number(const WrittenDay& first) {
    const bool is_tight = look() && !look()->is_spaced;
    auto last = read_bare(first);
    if (!last || (last->day <= first.day && !is_tight)) return std::nullopt;
    // 08/04-06/2026
    if (is_sign('/') && is_number(1) && year_at(1) != 0 && look(1)->text.size() == 4) {
      last->year = year_at(1);
      skip(2);
    }
    if (last->year == 0) last->year = take_year();
    return last;
  }

  std::optional<WrittenDay> read_end(const WrittenDay& first) {
    return attempt([&]() -> std::optional<WrittenDay> {
      if (!take_range_sign()) return std::nullopt;
      if (auto last = read_one()) return last;
      return attempt([&] { return read_end_number(first); });
    });
  }

  // Two columns of a table, or "11/26/2026,11/27/2026": first and last day.
  std::optional<WrittenDay> read_next_column(const WrittenDay& first) {
    if (first.year == 0) return std::nullopt;
    return attempt([&]() -> std::optional<WrittenDay> {
      if (is_sign(',') && (!look(1) || look(1)->is_spaced)) return std::nullopt;
      take_sign(',');
      auto last = read_one();
      return last && last->year != 0 ? last : std::nullopt;
    });
  }

  WrittenSpan read_rest(const WrittenDay& first) {
    WrittenSpan span{first, read_end(first)};
    if (!span.last) span.last = read_next_column(first);
    return span;
  }

  // After a comma a bare number is a day only where the list goes on or ends behind it.
  std::optional<WrittenDay> read_listed_number(const WrittenDay& before, bool is_after_comma) {
    return attempt([&]() -> std::optional<WrittenDay> {
      auto day = read_bare(before);
      if (!day || day->day <= before.day) return std::nullopt;
      const bool is_followed_by_words =
          look() && look()->kind == TokenKind::word && !is_list_word() && !is_range_sign();
      if (is_after_comma && is_followed_by_words) return std::nullopt;
      return day;
    });
  }

  std::vector<WrittenSpan> read_spans(int heading_month) {
    auto first = read_one();
    if (!first && heading_month != 0) {
      WrittenDay month;
      month.month = heading_month;
      first = read_bare(month);
    }
    std::vector<WrittenSpan> spans;
    while (first) {
      spans.push_back(read_rest(*first));
      const WrittenDay before = spans.back().last.value_or(spans.back().first);
      const std::size_t after = place();
      const bool is_after_comma = is_sign(',');
      first = std::nullopt;
      const bool is_slash = is_sign('/') && !is_number(1);  // "Friday, Nov 1/Monday, Nov 4"
      if (take_list_sign() || (is_slash && take_sign('/'))) {
        first = read_one();
        if (!first && !is_slash) first = read_listed_number(before, is_after_comma);
      }
      if (!first) go_to(after);
    }
    if (!spans.empty() && spans.back().first.year == 0) give_year(spans, take_year());
    return spans;
  }

  DayOrder order_;
};

// "6-12" in "grades 6-12" and "8" in "8:30" must not be begun with in the middle.
bool can_begin(const DayTokens& tokens, std::size_t at) {
  if (at == 0) return true;
  const DayToken& before = tokens[at - 1];
  const bool is_part_of_number = tokens[at].kind == TokenKind::number && !tokens[at].is_spaced &&
                                 before.kind == TokenKind::sign &&
                                 (before.text == "/" || before.text == ":" || before.text == ".");
  return !is_part_of_number;
}

}  // namespace

std::optional<WrittenDays> find_days(const DayTokens& tokens, DayOrder order, int heading_month) {
  DayReader reader(tokens, order);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!can_begin(tokens, at)) continue;
    if (auto days = reader.read_at(at, 0)) return days;
  }
  return heading_month == 0 || tokens.empty() ? std::nullopt : reader.read_at(0, heading_month);
}

std::optional<DayOrder> evident_order(const DayTokens& tokens) {
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const DayToken& first = tokens[i];
    const DayToken& second = tokens[i + 2];
    if (first.kind != TokenKind::number || !tokens[i + 1].is_sign('/') || second.kind != TokenKind::number) continue;
    if (i > 0 && tokens[i - 1].is_sign('/')) continue;
    if (first.number > 12 && first.number <= 31 && second.number <= 12) return DayOrder::day_first;
    if (second.number > 12 && second.number <= 31 && first.number <= 12) return DayOrder::month_first;
  }
  return std::nullopt;
}

}  // namespace waymark
