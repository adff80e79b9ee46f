#include "core/language/term_reading.hpp"

#include <algorithm>

#include "core/language/number_word.hpp"
#include "core/language/written_year.hpp"

namespace waymark::language {
namespace {

int months_in(std::string_view unit) {
  if (is_listed(unit, "year years ano anos ciclos")) return 12;
  if (is_listed(unit, "month months mes meses")) return 1;
  if (is_listed(unit, "semester semesters semestre semestres")) return 6;
  if (is_listed(unit, "trimester trimesters trimestre trimestres quarter quarters")) return 3;
  return 0;
}

// "EOY", "year-end", "by year's end", but not "the year-end assessment".
bool is_year_end(const Sentence& s, std::size_t i) {
  if (s.is_one_of(i, "eoy yearend") || (s[i].is_acronym && s.is_one_of(i, "boy moy")))
    return !s.has(i + 1, word::source_head);
  return s.is(i, "year") && s.is(i + 1, "end") && !s.is(i + 2, "of") && !s.has(i + 2, word::source_head);
}

// "Term 2 2025", "primer semestre de 2026": the year that a term lies in.
std::size_t after_year_of_term(const Sentence& s, std::size_t i) {
  const std::size_t year = s.is_one_of(i, "of de del ,") ? i + 1 : i;
  return full_year(s[year]) && !is_unit_of_amount(s, year + 1) && !s.is_one_of(year + 1, "- /") ? year + 1 : i;
}

}  // namespace

std::optional<TimeExpression> read_duration(const Sentence& s, std::size_t i) {
  const Language language = s.is_spanish() ? Language::es : Language::en;
  const auto number = s[i].is_number() ? std::optional(s[i].value) : number_word(s[i].folded, language);
  const bool is_article = s.is_one_of(i, "a an");
  if ((!number && !is_article) || s[i].is_ordinal) return std::nullopt;
  std::size_t unit = i + 1;
  while (s.is_one_of(unit, "( ) - full school academic consecutive more or to a") ||
         (s[unit].is_number() && s[unit].digits < 3)) {
    if (++unit > i + 5) return std::nullopt;
  }
  if (!s.has(unit, word::term)) return std::nullopt;
  std::size_t end = unit + std::max<std::size_t>(s[unit].phrase, 1);
  if (s.is_one_of(end, "period span window timeframe")) ++end;
  const std::string_view last = s[end - 1].folded;
  if (s.is_one_of(end, "of or olds old growth 's") || s.has(end, word::growth)) return std::nullopt;
  TimeExpression time = time_at(i, end, TimeKind::duration);
  time.months =
      static_cast<int>(std::min(number.value_or(1), 50.0) * std::max(months_in(last), months_in(s[unit].folded)));
  return time;
}

std::optional<TimeExpression> read_term(const Sentence& s, std::size_t i) {
  if (is_year_end(s, i)) return time_at(i, s.is(i, "year") ? i + 2 : i + 1, TimeKind::term);
  if (s.is_one_of(i, "q1 q2 q3 q4 t1 t2 t3")) return time_at(i, i + 1, TimeKind::term);
  if (!s.has(i, word::term) || s[i].phrase == 0 || s.has(i, word::indicator)) return std::nullopt;
  std::size_t end = i + s[i].phrase;
  const bool is_school_year = s.is_one_of(i, "school academic year ciclo curso ano");
  if (s.is_one_of(i, "year ano") && number_word(s[end].folded, s.is_spanish() ? Language::es : Language::en)) ++end;
  if (s[end].is_number() && s[end].digits == 1 &&
      s.is_one_of(end - 1, "quarter semester trimester term trimestre semestre bimestre year"))
    ++end;
  TimeExpression time = time_at(i, end, TimeKind::term);
  const std::size_t after_year = s.is_one_of(end - 1, "year ano week day month") ? end : after_year_of_term(s, end);
  if (after_year != end) time.date = last_day(*full_year(s[after_year - 1]), 12);
  time.stretch.end = after_year;
  time.is_school_year = is_school_year;
  return time;
}

}  // namespace waymark::language
