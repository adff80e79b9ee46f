#include "core/language/calendar_reading.hpp"

#include <array>
#include <chrono>
#include <utility>

#include "core/language/term_reading.hpp"
#include "core/language/written_year.hpp"

namespace waymark::language {
namespace {

unsigned month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> names = {"jan ene", "feb",     "mar",     "apr abr", "may", "jun",
                                                      "jul",     "aug ago", "sep set", "oct",     "nov", "dec dic"};
  for (unsigned i = 0; i < names.size(); ++i)
    if (is_listed(word.substr(0, 3), names[i])) return i + 1;
  return 0;
}

// "may" and the short names are months only where they are written or used as names.
bool is_month(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::month)) return false;
  if (s[i].folded.size() > 4) return true;
  if (s.is_spanish()) return !s.is(i, "mar");
  const bool is_dated = s[i + 1].is_number() || (s.is(i + 1, ".") && s[i + 2].is_number());
  const bool is_led = s.is_one_of(i - 1, "by in of until before through from this to every each early late mid since");
  return s[i].is_capital ? is_dated || is_led || s[i].folded.size() == 4 || s.is(i, "may") : is_dated || is_led;
}

std::optional<TimeExpression> iso_date(const Sentence& s, std::size_t i, int year) {
  const auto month = whole_number(s[i + 2], 2);
  const auto day = whole_number(s[i + 4], 2);
  if (!s.is(i + 1, "-") || !s.is(i + 3, "-") || !month || !day) return std::nullopt;
  const auto date = day_of(year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
  if (!date) return std::nullopt;
  return time_at(i, i + 5, TimeKind::day, date);
}

// A year that names a test ("the 2024 Mathematics SOL") or a cohort is over when the school year is.
bool names_a_test(const Sentence& s, std::size_t i) {
  if (s.is_one_of(i + 1, ", . ; : )")) return false;
  for (std::size_t j = i + 1; j < i + 6; ++j) {
    if (s.has(j, word::instrument | word::source_head) && !s.has(j, word::evidence)) return true;
    const bool may_stand_between = s.has(j, word::subject | word::stage | word::grade | word::season) ||
                                   s[j].is_capital || s[j].is_number() || s.is_one_of(j, "- and / & state end of");
    if (!may_stand_between) return s[j].is_acronym;
  }
  return false;
}

// "Saber 11 2026", "the climate survey 2026".
bool follows_a_test(const Sentence& s, std::size_t i) {
  const std::size_t name = s[i - 1].is_number() && s[i - 1].digits < 3 ? i - 2 : i - 1;
  return s.has(name, word::instrument) || (s.has(name, word::source_head) && s[name].is_capital);
}

std::optional<TimeExpression> from_year(const Sentence& s, std::size_t i) {
  const auto year = full_year(s[i]);
  if (!year || is_unit_of_amount(s, i + 1)) return std::nullopt;
  if (const auto date = iso_date(s, i, *year)) return date;
  std::size_t end = i + 1;
  if (const auto second = second_year(s, i, *year, end))
    return time_at(i, after_year_words(s, end), TimeKind::school_year, last_day(*second, 6));
  if (s.has(end, word::season) && s[end].is_capital)
    return time_at(i, end + 1, TimeKind::season, last_day(*year, s.is_one_of(end, "fall autumn") ? 12 : 6));
  if (s.is_one_of(end, "school academic") && s.is(end + 1, "year"))
    return time_at(i, end + 2, TimeKind::school_year, last_day(*year, 6));
  if (s.is_one_of(end, "graduating cohort graduates seniors graduate"))
    return time_at(i, end, TimeKind::test_year, last_day(*year, 6));
  if (follows_a_test(s, i)) return time_at(i, end, TimeKind::test_year, last_day(*year, 6));
  if (names_a_test(s, i)) return time_at(i, end, TimeKind::test_year, last_day(*year, 6));
  return time_at(i, end, TimeKind::year, last_day(*year, 12));
}

// "SY25-26", "FY2025", "school year 2024-25", "ciclo escolar 2024-2025".
std::optional<TimeExpression> from_year_mark(const Sentence& s, std::size_t i) {
  const bool is_mark = s.is_one_of(i, "sy fy ffy ay");
  const bool is_words = s.has(i, word::term) && s[i].phrase > 0 &&
                        s.is_one_of(i + s[i].phrase - 1, "year escolar lectivo academico curso ciclo gestion ano");
  if (!is_mark && !is_words) return std::nullopt;
  std::size_t number = i + std::max<std::size_t>(s[i].phrase, 1);
  while (s.is_one_of(number, "of de del ' - (") && number < i + 5) ++number;
  const auto year = is_mark ? any_year(s[number]) : full_year(s[number]);
  std::size_t end = number + 1;
  const auto short_year = any_year(s[number]);
  if (short_year && !is_unit_of_amount(s, end))
    if (const auto second = second_year(s, number, *short_year, end))
      return time_at(i, after_year_words(s, end), TimeKind::school_year, last_day(*second, 6));
  if (!year || is_unit_of_amount(s, number + 1)) return std::nullopt;
  if (is_words && s.is_spanish())
    return time_at(i, end, TimeKind::year, last_day(*year, s.is_one_of(i, "ano gestion") ? 12 : 6));
  return time_at(i, end, TimeKind::school_year,
                 last_day(*year, s.is(i, "ay") || is_mark || s.is(i, "school") || s.is(i, "academic") ? 6 : 12));
}

// "24-25 school year", "'24-'25".
std::optional<TimeExpression> from_short_years(const Sentence& s, std::size_t i) {
  const auto first = whole_number(s[i], 2);
  if (!first) return std::nullopt;
  std::size_t end = i + 1;
  const auto second = second_year(s, i, 2000 + *first, end);
  const bool is_marked = s.is_one_of(end, "school academic sy year") || s.is(i - 1, "'");
  if (!second || *second != 2001 + *first || !is_marked) return std::nullopt;
  return time_at(i, after_year_words(s, end), TimeKind::school_year, last_day(*second, 6));
}

std::optional<TimeExpression> from_numeric_date(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i + 1, "/ -") || s[i + 3].folded != s[i + 1].folded || !s[i].is_number() || !s[i + 2].is_number())
    return std::nullopt;
  const auto year = any_year(s[i + 4]);
  if (!year || s[i].digits > 2 || s[i + 2].digits > 2) return std::nullopt;
  auto month = static_cast<unsigned>(s[i].value);
  auto day = static_cast<unsigned>(s[i + 2].value);
  if (s.is_spanish()) std::swap(month, day);
  if (month > 12) std::swap(month, day);
  const auto date = day_of(*year, month, day);
  if (!date) return std::nullopt;
  TimeExpression time = time_at(i, i + 5, TimeKind::day, date);
  if (month != day) time.other_date = day_of(*year, day, month);
  return time;
}

// "June", "June 2024", "June 15th, 2013", "junio de 2024".
std::optional<TimeExpression> from_month(const Sentence& s, std::size_t i) {
  if (!is_month(s, i)) return std::nullopt;
  const unsigned month = month_of(s[i].folded);
  std::size_t end = i + 1;
  if (s.is(end, ".") && s[end].is_joined && s[i].folded.size() < 5 && s[end + 1].is_number()) ++end;
  unsigned day = 0;
  const bool is_day = s[end].is_number() && s[end].digits <= 2 && !s[end].has_fraction && s[end].value >= 1 &&
                      s[end].value <= 31 && !is_unit_of_amount(s, end + 1);
  if (is_day) day = static_cast<unsigned>(s[end++].value);
  std::size_t year_at = end;
  while (s.is_one_of(year_at, ", of de del '") && year_at < end + 2) ++year_at;
  const auto year = full_year(s[year_at]);
  if (!year || is_unit_of_amount(s, year_at + 1)) return time_at(i, end, TimeKind::month);
  const auto date = day ? day_of(*year, month, day) : last_day(*year, month);
  return time_at(i, year_at + 1, day ? TimeKind::day : TimeKind::month, date);
}

// "15 June 2024", "15 de junio de 2024".
std::optional<TimeExpression> from_day(const Sentence& s, std::size_t i) {
  if (!s[i].is_number() || s[i].digits > 2 || s[i].has_fraction || s[i].value < 1 || s[i].value > 31)
    return std::nullopt;
  const std::size_t month_at = s.is_one_of(i + 1, "de of") ? i + 2 : i + 1;
  if (!is_month(s, month_at)) return std::nullopt;
  auto time = from_month(s, month_at);
  if (!time) return std::nullopt;
  const std::size_t last = time->stretch.end - 1;
  if (const auto year = full_year(s[last]))
    time->date = day_of(*year, month_of(s[month_at].folded), static_cast<unsigned>(s[i].value));
  time->stretch.begin = time->core = i;
  time->kind = TimeKind::day;
  return time;
}

// "by the spring Lexile test": the test is when the season's numbers come. 0 where there is none.
std::size_t end_of_test_window(const Sentence& s, std::size_t i) {
  const std::size_t before = s.is(i - 1, "the") ? i - 2 : i - 1;
  if (!s.is_one_of(before, "by before until")) return 0;
  std::size_t end = i + 1;
  while (end < i + 4 && s.has(end, word::source_head | word::instrument)) ++end;
  return end > i + 1 ? end : 0;
}

// "spring 2024", "fall of 2025", "the spring semester". Without a year only where it cannot be the verb.
std::optional<TimeExpression> from_season(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::season)) return std::nullopt;
  std::size_t end = i + 1;
  while (s.is_one_of(end, "semester term of de del , trimester") && end < i + 3) ++end;
  if (const auto year = full_year(s[end])) {
    std::size_t after = end + 1;
    if (const auto second = second_year(s, end, *year, after))
      return time_at(i, after_year_words(s, after), TimeKind::season, last_day(*second, 6));
    return time_at(i, end + 1, TimeKind::season, last_day(*year, s.is_one_of(i, "fall autumn otono") ? 12 : 6));
  }
  const bool is_pair = (s.is(i - 1, "from") && s.is(i + 1, "to") && s.has(i + 2, word::season)) ||
                       (s.is(i - 1, "to") && s.has(i - 2, word::season));
  // "Fall 40%, Spring 65%": a name, where the verb would have no capital.
  const bool is_named = i > 0 && s[i].is_capital && s[i + 1].is_number();
  const bool is_led = is_pair || is_named ||
                      s.is_one_of(i - 1, "by in at the this next each every until of before during la el en antes") ||
                      s.is_one_of(i + 1, "semester term");
  if (const std::size_t test = end_of_test_window(s, i)) return time_at(i, test, TimeKind::season);
  if (!is_led || s.has(i + 1, word::source_head | word::instrument | word::indicator)) return std::nullopt;
  const std::size_t after = i + std::max<std::size_t>(s[i].phrase, 1);
  return time_at(i, s.is_one_of(after, "semester term break holiday holidays recess vacation") ? after + 1 : after,
                 TimeKind::season);
}

// "class of 2027".
std::optional<TimeExpression> from_class(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i, "class cohort generacion promocion") || !s.is_one_of(i + 1, "of de")) return std::nullopt;
  const auto year = full_year(s[i + 2]);
  if (!year) return std::nullopt;
  return time_at(i, i + 3, TimeKind::test_year, last_day(*year, 6));
}

}  // namespace

std::optional<TimeExpression> read_calendar(const Sentence& sentence, std::size_t place) {
  constexpr std::array readers = {from_class, from_year_mark, from_day,    from_numeric_date, from_short_years,
                                  from_year,  from_month,     from_season, read_duration,     read_term};
  for (const auto reader : readers)
    if (const auto time = reader(sentence, place)) return time;
  return std::nullopt;
}

}  // namespace waymark::language
